import { builtIn } from "./policies.js";
import { surfaceIds } from "./surfaces.js";

const ids = Object.keys(builtIn);

/** The whole manual of the command; it fits on a screen. */
export function help(): string {
  return `clearpost: is this draft clear to publish under the hospital's social media policy?

  clearpost check [FILE|-]...     judge drafts
  clearpost redact [FILE|-]       the draft with a mask for each identifier
  clearpost audit [FILE|-]        judge subjects, one a line, and print a record of each; --merge adds up summaries
  clearpost detect [FILE|-]...    show what is seen in texts, without judging
  clearpost explain RULE [FILE]   why a rule speaks up about a draft, or why not
  clearpost rules                 the rules and clauses of a ruleset
  clearpost init FOLDER           a new ruleset of your own, with its tests
  clearpost lint|test|coverage RULESET   is it well made, do its examples hold, is each clause decided
  clearpost mutate RULESET        which changes to its rules no example would notice
  clearpost diff RULESET RULESET  what is different, and which step of the version that is
  clearpost trial POSTS.csv       what would have become of posts that are there already
  clearpost serve                 answer programs of this machine over HTTP
  clearpost playground            a page to try drafts and policies in, for a browser of this machine
  clearpost doctor [FILE]...      is everything in place, here and in the sidecar

FILE is a text, or ends in .json (one subject) or .ndjson (one a line); without one, or for -, a text is read from
standard input. A .json file may also be { "ruleset": ["…"], "host": "…", "subject": { … }, "title": "…" }.

RULESET is an id or a file of your own: JSON, or a module such as ./ruleset.js that exports \`ruleset\` and,
if it has any, \`examples\`.

  --ruleset ID[,ID]   ${ids.slice(0, 6).join(", ")},
                      ${ids.slice(6).join(", ")} (default baseline)
  --subject FILE      the circumstances of a text, as a JSON subject
  --host ID           what is true of the surface: ${surfaceIds.slice(0, 3).join(", ")},
                      ${surfaceIds.slice(3).join(", ")}, or a FILE.json of your own
  --format FORMAT     pretty, json, ndjson, sarif, markdown or github; several reports as json are one list,
                      as sarif one log (default pretty, for audit ndjson)
  --fail-on DECISION  exit with 1 from this decision on: warn, review or block (default review)
  --all               everything, instead of the three weightiest points and two questions
  --unmask            show names and numbers of the draft; never where the output is kept
  --shard I/N         only one of N parts of the lines, such as 2/4 (for audit, like the next four)
  --summary FILE      write the counts there; \`audit --merge FILE...\` adds several up
  --record FILE       add sealed records to a ledger, with keyed hashes instead of texts
  --verify FILE       look drafts up in a ledger
  --key-file FILE     the key of the ledger: 32 random bytes or more that only you may read
  --detectors ID[,ID] only these detectors, or families such as phi/* (for detect)
  --against ID[,ID]   compare with these rulesets (for trial)
  --map FIELD=HEADING which column of a table is which field, such as text=Message (for trial)
  --port N, --socket FILE, --address IP    where to listen (for serve; default port 8737 of 127.0.0.1)
  --port N            the same (for playground; default 8738)
  --url URL, --socket FILE, --log FILE     the sidecar to look at, and its log (for doctor)
  --token-file FILE   the token of the sidecar, which may also stand in CLEARPOST_TOKEN (for serve and doctor)
  --progress          tell how far a long run is, where no terminal is looking on (for audit, mutate, diff, trial)
  --no-color          no colours
  -h, --help          this page
  -v, --version       the version

Exit status: 0 nothing at or above the threshold, 1 something is, 2 wrong use or input.
`;
}
