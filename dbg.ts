import { compile, evaluate } from "clearpost";
import { hosts } from "clearpost/hosts";
import { detect } from "clearpost/detectors";
import { ruleset as a } from "clearpost/rulesets/baseline";
import { ruleset as b } from "clearpost/rulesets/cedars-sinai";
const p = compile([a,b] as never);
for (const t of process.argv.slice(2)) {
const r = evaluate({kind:"post",text:t} as never, p, {host: hosts.officialComposer} as never);
console.log("##", t, "=>", r.decision, r.findings.map(f=>f.rule+":"+f.outcome).join(" "));
for (const d of detect(t)) console.log("   ", d.detector, d.confidence, d.pattern, JSON.stringify(t.slice(d.start,d.end)), d.cues.join(","));
}
