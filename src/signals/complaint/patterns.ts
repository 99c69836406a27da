import type { Pattern } from "../../detect/index.js";

const kin =
  "(son|daughter|child|baby|kid|toddler|newborn|infant|boy|girl|mom|mum|mother|dad|father|wife|husband|partner|boyfriend|girlfriend|fiance|fiancee|brother|sister|grandma|grandmother|grandpa|grandfather|aunt|uncle|niece|nephew|friend|little one|grandson|granddaughter)";
const health = "({ailment}|{drug}|{test}|{treatment}|{body})";

/** Somebody speaks of their own health, or of the health of someone close to them. */
const told = /* @__PURE__ */ (() => [
  "(i|i'm|i've|i'd|ive|im|iam|we) <0-4> (have|had|has|having|having had|got|get|getting|am|was|been|feel|feeling|felt|keep|kept|started|noticed|suffer|suffering|suffered|experience|experiencing|woke|developed|see|seeing|found|hurt|injured|broke|pulled|lost|gained|it's) <0-8> ({ailment}|{body}|{test})",
  "(i|i'm|i've|ive|im|iam|we) (am|was|were|have been|had been|been|got|recently|just|also)? (recently|just|also|currently|still|now|already)? (taking|on|took|take|taken|using|used|use|prescribed|diagnosed|given|put on|told|tested|operated|pregnant|bleeding|hurting|vomiting|coughing|sick|ill)",
  `my <0-2> ({ailment}|{body}|{test}|{drug}|periods|period|cycle|blood pressure|bp|sugar|sugars|blood sugar|weight|levels|tsh|cholesterol|pulse|heart rate|due date|dose)`,
  `my <0-3> ${kin} <0-8> ${health}`,
  "(put|started|switched|got|has|have|had|keeps) (me|him|her|us) <0-2> (on|taking|off) <0-4> ({drug}|{number})",
  "{number} (year|years|yr|yrs|month|months|week|weeks|y o|day|days) old <0-3> (male|female|man|woman|boy|girl|m|f|lady|son|daughter|baby|child)",
  "(my|the) (dr|doctor|gp|psychiatrist|dentist|gyno|gynecologist|obgyn|ob|pediatrician|dermatologist|surgeon|consultant|specialist|physio|cardiologist|neurologist|urologist|er) (says|said|told|prescribed|gave|thinks|wants|put|started|suggested|recommended|advised|found)",
  "day {number} (of|with) <0-5> {ailment}",
])();

/** Somebody asks what to do or to think about it. */
const asked = [
  "(should|can|could|may|do|would|shall|must|will|am|are|might|did|have|was) (i|we|he|she|my) <0-4> (do|take|taking|use|using|try|get|getting|go|going|have|having|need|stop|start|eat|drink|be|worry|worried|see|expect|treat|continue|give|keep|switch|double|skip|increase|pregnant|conceive|avoid|still|also|ask|wait|suffering|at risk|exercise|travel|fly|apply|undergo)",
  "what (should|can|do|could|shall|must|would|might|else can|else should) (i|we|he|she|you|they|this|it|these|that|the|my) <0-5> (do|take|use|try|eat|be|expect|recommend|suggest|mean|cause|causing|advise|think)",
  "what (to do|is wrong|is the|are the|is this|is it|is causing|causes|caused|are my|does it mean|does this mean|are your thoughts|is happening|is going on|kind of|type of|treatment|medicine|medication)",
  "(is|are|was|could|can|would|does|will|may|might) (it|this|that|these|those|there|he|she|the|they|my|her|his) <0-8> (normal|safe|ok|okay|bad|serious|dangerous|fine|possible|true|anything|something|related|common|necessary|okay|harmful|cause|causing|be|a sign|help|affect|mean|too|worry|cure|treatment|solution|chance|way|risk|risky|advisable|curable|go away|good|wrong|worse|contagious|heal|work)",
  "(is|are|does|do|can|could|will|would|was) <0-3> {ailment} <0-6> (normal|safe|ok|okay|bad|serious|dangerous|possible|curable|cause|related|sign|help|affect|due|cured|go)",
  "(any|some|your|for|need|want|seek|seeking|would like|appreciate|with|give me|get) <0-4> (advice|suggestion|suggestions|help|ideas|idea|recommendations|guidance|opinion|opinions|second opinion|thoughts|insight|insights|solution|tips|answers)",
  "(please|pls|plz|kindly|can you|could you|can someone|can anyone) <0-3> (help|advise|advice|suggest|guide|tell|let me know|recommend|explain|clarify|assist|reply|respond|give|prescribe)",
  "(how|when|where) (can|do|should|could|long|much|many|to|often|would|soon|about|is|are|does|will|bad|serious) <0-4> (i|we|my|it|this|treat|cure|get|remove|stop|reduce|manage|control|prevent|increase|heal|help|recover|take|deal|fix|{ailment}|{drug})",
  "(why|what) (is|are|do|does|am|did|would) <0-2> (i|my|this|it|he|she|me)",
  "(anyone|anybody|does anyone|has anyone|somebody) (else|have|know|had|experienced|tried|here)",
  "(i want to|i would like to|i wanted to|want to|like to|need to|i just want to|wondering) (know|ask|understand|find out|if|whether|what|how)",
  "(am i|are we|is he|is she) <0-5> (pregnant|at risk|ok|okay|normal|sick|infected|dying|safe|fine|in trouble)",
  "do i (have|need)",
  "(worried|concerned|scared|afraid|confused|anxious) (about|that|it|if|because|and|what)",
  "(help me|help please|please help|advice please|need help|thoughts please)",
  "i (don't|dont|do not) know what (to do|this is|it is|else to do)",
];

/** Health in the first person: what is told, what is asked, and the words of health themselves. */
export const patterns = [
  { name: "told", context: true, confidence: "certain", phrases: told },
  { name: "asked", confidence: "certain", phrases: asked },
  {
    name: "asked-of-doctor",
    confidence: "certain",
    phrases: ["(hi|hello|dear|hey) (doctor|dr|doc|docs|doctors|sir|nurse)", "doc quick (one|question)"],
  },
  {
    name: "health",
    context: true,
    confidence: "certain",
    phrases: [
      health,
      "(sick|ill|medical|doctor|hospital|symptoms|symptom|diagnosed|diagnosis|period|periods|pregnant|disease|therapy|sperm|weight|bmi|sugar|sugars|pulse|bp)",
    ],
  },
] as const satisfies readonly Pattern[];
