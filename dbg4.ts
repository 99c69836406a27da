import { compile, evaluate } from "clearpost";
import { hosts } from "clearpost/hosts";
import { ruleset as a } from "clearpost/rulesets/baseline";
import { ruleset as b } from "clearpost/rulesets/johns-hopkins";
const p = compile([a,b] as never);
for (const t of process.argv.slice(2)) {
const r = evaluate({kind:"post",text:t} as never, p, {host: hosts.personalAccount} as never);
console.log("##", r.decision, t.slice(0,120), "=>", r.findings.filter(f=>f.outcome!=="allow").map(f=>f.rule.split("/")[1]+":"+f.outcome).join(" "));
}
