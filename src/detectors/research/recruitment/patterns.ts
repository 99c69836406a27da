import type { Pattern } from "../../../detect/index.js";

const study = "(study|studies|trial|trials|research|clinical trial|research study)";

/** FDA information sheet "Recruiting Study Subjects": advertising is the start of informed consent. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "call",
      confidence: "likely",
      phrases: [
        `(now|currently|actively) (enrolling|recruiting) <0-6> ${study}`,
        `${study} <0-4> (is|are) (now|currently|still|actively)? (enrolling|recruiting|seeking|looking for)`,
        `(enrolling|recruiting) <0-4> (participants|volunteers|patients|adults|children|people|women|men) <0-5> ${study}`,
        `(volunteers|participants|subjects) <0-3> (needed|wanted|sought) <0-5> ${study}`,
        `(seeking|looking for|need) <0-3> (volunteers|participants|subjects) <0-8> ${study}`,
        `(join|enroll in|enrol in|sign up for|take part in|participate in|qualify for) (our|this|a|the|an) <0-4> ${study}`,
        `(you|your child) (may|might|could) (qualify|be eligible) <0-6> ${study}`,
        "(research|study) participants (needed|wanted)",
        `(healthy|adults|women|men|teens|kids|children|seniors|smokers|volunteers|people|parents) <1-6> for (a|our|the|this) <0-3> ${study}`,
        `(still|now|currently|actively|we're|we are) (enrolling|recruiting) <0-6> (phase|vaccine|drug|arm|cohort)`,
        `(still|now|currently|actively) (enrolling|recruiting)`,
      ],
      source: "21 CFR 56.109, 50.20, 50.25",
    },
    {
      name: "wanted",
      confidence: "likely",
      phrases: [
        "(volunteers|volunteer|participants|participant|subjects|patients|adults|teens|parents|women|men|smokers|sufferers) <0-3> (wanted|needed|sought|welcome|invited)",
        "(seeking|looking for|we need|wanted|calling all) <0-3> (volunteers|participants|subjects|adults|teens|sufferers|{condition} patients|people (with|who have|living with))",
        "(seeking|looking for|need|needs|want|wants|recruiting|enrolling|wanted) <0-3> (healthy)? (volunteers|participants|adults|teens|women|men|parents|children|kids|people|smokers|nonsmokers|drinkers|runners|twins|veterans|couples|families|moms|dads)",
        "(know|have) a (teen|child|kid|parent|friend|smoker|twin|veteran|senior) (who|with|between|over|under)",
        "(do you|does your (child|kid|mom|dad|partner)) <0-2> (get|have|suffer|struggle|live|take|use) <0-3> {condition}",
        "(suffer|suffering|living|struggling) (from|with) <0-3> {condition}",
        "(do you have|have you been diagnosed with|diagnosed with|got) <0-3> {condition}",
      ],
      source: "21 CFR 56.109, 50.20, 50.25",
    },
    // "Insomnia?" by itself asks for those who have it.
    { name: "asked-of", confidence: "likely", phrases: ["{condition}"] },
    {
      name: "study",
      context: true,
      confidence: "likely",
      phrases: [
        "(study|trial|research) (line|team|coordinator|coordinators|nurse|nurses|office|staff|site|hotline|desk|visit|visits|drug|medication|number|opportunity)",
        `(our|a|this|new|paid|clinical|research|medical|drug) ${study}`,
        "(investigational|experimental|placebo|screening visit|screening call|informed consent|irb)",
        "(our|the) (lab|labs|researchers|research team|scientists|investigators)",
        "(sleep|diet|vaccine|memory|exercise|pilot|observational|pain|brain|twin|imaging|mri|phase) (study|trial)",
        "phase (1|2|3|i|ii|iii|one|two|three)",
        "(compensation|compensated|stipend) <0-1> (provided|available|offered|for (your)? time)",
        "(earn|get|receive|paid) <0-3> {number} <0-3> (visit|visits|session|sessions|scan|scans|survey|surveys|hours)",
      ],
      source: "21 CFR 56.109, 50.20, 50.25",
    },
    {
      name: "findings",
      context: true,
      confidence: "certain",
      phrases: [
        `${study} <0-2> (found|finds|show|shows|showed|suggest|suggests|suggested|reported|published|confirmed|concluded|linked|links)`,
        `(findings|results) (of|from) <0-3> ${study}`,
      ],
    },
    {
      name: "offer",
      context: true,
      confidence: "likely",
      phrases: [
        "(call|text|email|e mail|contact|ring|phone|write to|message|dm|apply|sign up|join|see if you|find out if you|hear from you|get in touch|to try|interested)",
        "(earn|get paid|paid|compensation|compensated|reimbursed|stipend|gift card|gift cards|take home|eligible|qualify|spots|slots)",
      ],
      source: "21 CFR 56.109, 50.20, 50.25",
    },
  ] as const satisfies readonly Pattern[])();
