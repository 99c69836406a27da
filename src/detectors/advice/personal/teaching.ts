import type { Pattern } from "../../../detect/index.js";

const groups =
  "(people|persons|patients|individuals|children|kids|women|men|adults|babies|infants|newborns|teens|teenagers|girls|boys|females|males|seniors|families|smokers|travelers|couples)";
const illness =
  "({condition}|disease|diseases|condition|conditions|disorder|disorders|syndrome|illness|cancer|tumor|tumors)";

/** Whole groups of people, or anybody at all: nobody who asked. */
const crowd = /* @__PURE__ */ (() => [
  `${groups} (with|who|whose|that|at risk|at high risk|in whom|affected|under|over|aged|can|may|have|living|taking)`,
  `(many|most|some|few|other|affected|older|younger|young|pregnant|several|certain|infected|healthy|million|percent of|number of|half of) ${groups}`,
  `(affects|affect|between|of|among) <0-1> ${groups}`,
  "(someone|anyone|somebody|anybody|everyone|a (person|patient|child|baby|woman|man|parent|family member)) (with|who|whose|has|is|may|can|might|will|should)",
  "(a person's|a child's|a woman's|a man's|a patient's|the patient's|the child's|the body's|your body's|infected person|the person|the patient)",
  "(each year|every year|united states|americans|worldwide|per year|in every {number}|million|people)",
])();

/** What something is, what it is called, how it runs, and headings. */
const definition = /* @__PURE__ */ (() => [
  "(is|are) (a|an|the|any|one of) <0-3> (disease|diseases|disorder|disorders|syndrome|cancer|tumor|group|type|form|kind|term|name|procedure|inflammation|process|substance|organ|gland|body's|mineral|virus|bacterium|parasite|layer|tissue) <0-1> (of|that|in|which|caused|characterized|where|used|by|found|made)",
  "(is|are) (also|often|sometimes|usually|commonly|generally|typically)? (called|known as|referred to|characterized by|characterised by|defined|inherited|named|classified|diagnosed|caused by|made up|divided|passed|spread|found in|located|used to)",
  `${illness} (occurs|occur|affects|affect|happens|happen|develops|develop|begins|includes|include|usually|often|varies|vary|tends|ranges|spreads|runs|progresses)`,
  `(signs|symptoms|causes|types|stages|treatment|treatments|diagnosis|forms|complications|features|prognosis|outlook|severity|cells|form|type|management|risk|course) (of|for|in|associated with|include|includes|vary|differ|depends|depend) <0-1> ({ailment}|${illness.slice(1, -1)}|the disease)`,
  "(anything that|risk factor|risk factors|increases your risk|increase the risk|increases the risk|can run in|runs in families|no standard|no known|no cure|no specific treatment|treatment will depend|is symptomatic|life threatening|long term outlook)",
  "(key points|summary|overview|introduction|common symptoms|outlook|self care|other names|diagnostic tests|signs and symptoms|causes and|this page|publication|this section|see also)",
])();

const listing = /* @__PURE__ */ (() => [
  "(the following|such as|includes|include|including|for example|other (signs|symptoms|causes|conditions|treatments|tests))",
])();

/** Science, and those who treat, spoken of in general. */
const trade = /* @__PURE__ */ (() => [
  "(researchers|scientists|experts|studies|clinical trials|clinical trial|supports research|institute|institutes|agency|foundation|association|gene|genes|mutation|mutations|genetic|inherited|chromosome)",
  "(doctors|physicians|surgeons|health care providers|health care provider|health care professional|health care professionals|health professional|caregivers|health care team|dietitians)",
  "(your|a|the|their|his or her) (child's|health|eye care|health care)? (doctor|doctors|provider|professional|team) (may|will|can|might|also|uses|use|should|could)",
  "(talk|speak|check) (to|with) (your|a|their) (doctor|health care provider|provider|pharmacist)",
  "(you or|your child has|his or her|he or she|your risk|your chances|you and your)",
])();

/** A reader who may or may not be concerned. */
const anyReader = ["(if|when|because|before|until|unless|whether) (you|your|someone)"];

/** What a text that teaches everybody is made of; it answers nobody, whatever stands above it. */
export const teaching = [
  { name: "crowd", context: true, confidence: "certain", phrases: crowd },
  { name: "definition", context: true, confidence: "certain", phrases: definition },
  { name: "listing", context: true, confidence: "certain", phrases: listing },
  { name: "trade", context: true, confidence: "certain", phrases: trade },
  { name: "any-reader", context: true, confidence: "certain", phrases: anyReader },
] as const satisfies readonly Pattern[];
