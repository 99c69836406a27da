import { setImmediate } from "node:timers/promises";
import { type Compiled, evaluate, RulesetError, SubjectError } from "clearpost";
import { type Answer, type Fault, failed, refuse, refuseFaults } from "./answer.js";
import { type Asked, type Hosts, readAsked } from "./asked.js";
import { fromCodePoints, inCodePoints } from "./offsets.js";
import { isPlain } from "./plain.js";
import { type Policies, policyFor } from "./policies.js";

/** What drafts are judged by. */
export interface Bench {
  readonly policies: Policies;
  readonly hosts: Hosts;
}

/** Longest list that one request may bring. */
export const mostItems = 500;

/** Judges one draft; never throws, and an error never becomes a decision. */
export function judgeOne(body: unknown, { policies, hosts }: Bench): Answer {
  const asked = readAsked(body, hosts);
  if (!("subject" in asked)) return refuseFaults(asked);
  try {
    const found = policyFor(policies, asked.rulesets ?? policies.usual);
    if (found.is === "policy") return { status: 200, body: reportOf(asked, found.policy) };
    return refuseFaults([found.is === "too-many" ? tooMany : notServed(policies)]);
  } catch (error) {
    if (error instanceof SubjectError) return refuseFaults(error.problems.map(inSubject));
    return error instanceof RulesetError ? refuseFaults([notTogether]) : failed();
  }
}

/** Judges each draft of a list on its own, in its order; others get their turn between two of them. */
export async function judgeMany(body: unknown, bench: Bench): Promise<Answer> {
  if (!Array.isArray(body)) return refuseFaults([notAList]);
  if (body.length > mostItems)
    return refuse(413, "too-many", `at most ${mostItems} drafts fit into one request, send several`);
  const items: object[] = [];
  for (const one of body as readonly unknown[]) {
    await setImmediate();
    items.push(itemOf(judgeOne(one, bench)));
  }
  return { status: 200, body: items };
}

/** A report under its name, or the refusal that `/evaluate` would have given. */
function itemOf({ status, body }: Answer): object {
  if (status === 200) return { status, report: body };
  return { status, ...(isPlain(body) ? body : {}) };
}

function reportOf({ subject, host, offsets, options }: Asked, policy: Compiled): object {
  const isCounted = offsets === "code-points";
  const sent = isCounted ? fromCodePoints(subject) : subject;
  const report = evaluate(sent, policy, { ...options, host });
  return isCounted ? inCodePoints(report, { subject: sent, host }) : report;
}

/** Paths are told as they stand in the body. */
function inSubject({ code, path, message, hint }: Fault): Fault {
  const place = path === "" || path === "subject" ? "subject" : `subject.${path}`;
  return { code, path: place, message, ...(hint === undefined ? {} : { hint }) };
}

function notServed({ served }: Policies): Fault {
  const ids = served.map(({ ruleset }) => ruleset.id).join(", ");
  return {
    code: "unknown-ruleset",
    path: "ruleset",
    message: "no such ruleset is served here",
    hint: `served are ${ids}; others are named when the sidecar is started`,
  };
}

const tooMany: Fault = {
  code: "too-many-combinations",
  path: "ruleset",
  message: "too many different combinations of rulesets were asked for, settle on a few",
};

const notTogether: Fault = {
  code: "wrong-value",
  path: "ruleset",
  message: "these rulesets do not go together, `clearpost doctor --ruleset` tells why",
};

const notAList: Fault = {
  code: "wrong-value",
  path: "",
  message: "the body must be a list, each item as for `/evaluate`",
};
