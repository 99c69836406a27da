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
      ],
      source: "21 CFR 56.109, 50.20, 50.25",
    },
    {
      name: "wanted",
      confidence: "likely",
      phrases: [
        "(volunteers|volunteer|participants|participant|subjects|patients|adults|teens|parents|women|men|smokers|sufferers) <0-3> (wanted|needed|sought|welcome|invited)",
        "(seeking|looking for|we need|wanted|calling all) <0-3> (volunteers|participants|subjects|adults|teens|sufferers|{condition} patients|people (with|who have|living with))",
        "(suffer|suffering|living|struggling) (from|with) <0-3> {condition}",
        "(do you have|have you been diagnosed with|diagnosed with|got) <0-3> {condition}",
      ],
      source: "21 CFR 56.109, 50.20, 50.25",
    },
    {
      name: "study",
      context: true,
      confidence: "likely",
      phrases: [
        "(study|trial|research) (line|team|coordinator|coordinators|nurse|nurses|office|staff|site|hotline|desk|visit|visits|drug|medication|number|opportunity)",
        `(our|a|this|new|paid|clinical|research|medical|drug) ${study}`,
        "(investigational|placebo|screening visit|informed consent)",
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
        "(call|text|email|e mail|contact|ring|phone|write to|message|apply|sign up|join|see if you|find out if you)",
        "(earn|get paid|paid|compensation|reimbursed|stipend|gift card|eligible|qualify|spots|slots)",
      ],
      source: "21 CFR 56.109, 50.20, 50.25",
    },
  ] as const satisfies readonly Pattern[])();
