import { readFileSync } from "node:fs";
import { detect } from "clearpost/detectors";
const ids=new Set(process.argv[3]!.split(","));
for (const {id,text} of readFileSync(process.argv[2]!,"utf8").trim().split("\n").map(l=>JSON.parse(l))) if(ids.has(id)) { console.log("##",id,text.slice(0,100)); for (const d of detect(text,{detectors:["phi/name","patient/reference","patient/contextual"]} as never)) console.log("   ",d.detector,d.confidence,d.pattern,JSON.stringify(text.slice(d.start,d.end)),d.cues.join(",")); }
