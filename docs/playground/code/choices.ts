import { hosts } from "../../../src/hosts/index.js";
import { byId, element } from "./element.js";
import { type HostName, isHostName, type PolicyName } from "./messages.js";
import { heading, policyTitle, words } from "./words.js";

/** One policy that was chosen: what it is called, and the rulesets it is made of. */
export interface Chosen {
  readonly title: string;
  readonly ids: readonly string[];
}

/** The choices above the draft. */
export interface Choices {
  readonly surface: () => HostName | undefined;
  /** One policy, or two side by side; none until the worker has told which there are. */
  readonly policies: () => readonly Chosen[];
  readonly offer: (policies: readonly PolicyName[], first: string) => void;
  readonly choose: (surface: HostName, policy: string) => void;
}

const noChoice = "";
const baseline = "baseline";

export function choices(changed: () => void): Choices {
  const surface = byId("surface", HTMLSelectElement);
  const policy = byId("policy", HTMLSelectElement);
  const compare = byId("compare", HTMLSelectElement);
  const withBaseline = byId("with-baseline", HTMLInputElement);
  surface.append(
    option(noChoice, words.noSurface),
    ...Object.entries(hosts).map(([name, { title }]) => option(name, title)),
  );
  // Beside itself a policy says nothing new.
  const spareTheSame = () => {
    for (const one of compare.options) one.disabled = one.value === policy.value;
    if (compare.value === policy.value) compare.value = noChoice;
  };
  policy.addEventListener("change", spareTheSame);
  for (const field of [surface, policy, compare, withBaseline]) field.addEventListener("change", changed);
  const chosen = (select: HTMLSelectElement): readonly Chosen[] => {
    const [picked] = select.selectedOptions;
    if (picked === undefined || picked.value === noChoice) return [];
    const joined = withBaseline.checked && picked.value !== baseline;
    const ids = joined ? [baseline, picked.value] : [picked.value];
    return [{ title: policyTitle(picked.text, joined), ids }];
  };
  return {
    surface: () => (isHostName(surface.value) ? surface.value : undefined),
    policies: () => [...chosen(policy), ...chosen(compare)],
    offer: (policies, first) => {
      const offered = () => policies.map(({ id, title }) => option(id, title));
      policy.replaceChildren(...offered());
      compare.replaceChildren(option(noChoice, words.noComparison), ...offered());
      policy.value = first;
      spareTheSame();
      policy.disabled = false;
      compare.disabled = false;
    },
    choose: (nextSurface, nextPolicy) => {
      surface.value = nextSurface;
      policy.value = nextPolicy;
      spareTheSame();
    },
  };
}

function option(value: string, text: string): HTMLOptionElement {
  return element("option", { text: heading(text), attributes: { value } });
}
