import { readFileSync } from "node:fs";
import { compile, evaluate } from "clearpost";
import { hosts } from "clearpost/hosts";
import { ruleset as a } from "clearpost/rulesets/baseline";
import { ruleset as b } from "clearpost/rulesets/cedars-sinai";
const p = compile([a,b] as never);
const lines = readFileSync(process.argv[2]!,"utf8").trim().split("\n").map(l=>JSON.parse(l));
const n:any={};
for (const {id,label,text,why} of lines) {
  const r = evaluate({kind:"post",text} as never, p, {host: hosts.officialComposer} as never);
  const privacy = r.findings.filter(f=>/patient-privacy/.test(f.rule) && f.outcome!=="allow");
  const hit = privacy.length>0; const k=label+":"+(hit?"hit":"silent")+(label==="patient"?(Number(id.slice(1))<=40?" named":" unnamed"):""); n[k]=(n[k]??0)+1;
  if ((label==="patient")!==hit) console.log(id, r.decision, privacy.map(f=>f.rule.replace(/.*patient-privacy-/,"")).join(","), "|", text, process.argv[3]?("## "+privacy.flatMap(f=>f.spans).map(s=>s.detector+":"+text.slice(s.start,s.end)).join(" ; ")):"");
}
console.log(n);
