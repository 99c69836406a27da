import type { Pattern } from "../../../detect/index.js";

const people =
  "(anyone|anybody|the <0-2> (staff|team|unit|department|floor|press|media|nurses|doctors|others)|staff|{capital}|radiology|surgery|nursing)";

/** Words by which people mark what is not meant for everybody. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "stamp",
      confidence: "certain",
      phrases: [
        "(for)? internal use only",
        "internal (only|document|memo|memorandum|email|draft)",
        "(strictly|highly|company|proprietary and|privileged and) confidential",
        "confidential (and|document|memo|memorandum|draft|information|data|report|until|do not)",
        "not for (public|external|general|onward)? (release|distribution|circulation|publication|sharing)",
        "do not (forward|share|distribute|circulate|repost|screenshot|publish)",
        "(marked|stamped|labeled|labelled) (as)? (confidential|internal|draft|secret)",
        "for your eyes only",
        "eyes only",
        "(under|signed|breaking|broke|despite) (an|my|our|the)? (nda|non disclosure agreement|confidentiality agreement)",
      ],
    },
    {
      name: "unreleased",
      confidence: "certain",
      phrases: [
        "(under|before the|until the|breaking the|despite the) (an|the)? embargo",
        "embargoed (until|till|for)?",
        "(not|hasn't|isn't|haven't) <0-3> (been)? (announced|public|released|out|published) yet",
        "not yet (announced|public|released|published)",
        "before (it's|it is|this is|the news is|they) (public|announced|official|announce|out)",
        "(announcement|press release|launch) <0-2> (planned|scheduled|coming|set) <0-3> (for|on|next|later)",
        "ahead of the (official)? (announcement|press release)",
        "(unreleased|unpublished|unannounced|pre release|leaked) <0-3> (data|results|numbers|figures|plans|plan|memo|report|document|budget|list)",
      ],
    },
    {
      name: "unreleased-more",
      confidence: "likely",
      phrases: [
        "embargo (until|till|lifts|ends|expires|is|stays|still)",
        "(won't|will not) be (announced|public|made public|released) (until|before|till)",
        "(hasn't|has not|haven't|have not) (been)? (officially|publicly|formally) (announced|told|shared|disclosed)",
        "(before|until) (the|an) (official|public|formal|press) (announcement|release|launch)",
      ],
    },
    {
      name: "hush",
      confidence: "likely",
      phrases: [
        `(please)? (don't|do not|dont) tell ${people}`,
        "keep (this|it|that) (quiet|secret|to yourself|to yourselves|between us|on the down low|under wraps)",
        "you didn't hear (it|this|that) from me",
        "(i'm|i am|we're|we are) not supposed to (say|share|tell|post|know) <0-2> (this|that|it|anyone)?",
        "(shouldn't|should not) be (sharing|posting|telling) this",
        "off the record",
        "(someone|somebody|a manager|my boss) leaked",
        "(don't|dont|please don't) (forward|circulate|distribute|leak|screenshot) (this|it|the memo|the email|the slides|the document|the deck)",
        "(don't|dont|do not) tell <1-4> yet",
      ],
    },
    // What is confidential for a patient's or employee's own good, or is only about keeping secrets.
    {
      name: "service",
      context: true,
      confidence: "certain",
      phrases: [
        "confidential (counseling|counselling|helpline|hotline|support|screening|testing|service|services|care|call|chat|survey|consultation|space|line|program|appointment|reporting|conversation|help)",
        "(patient|privacy and|doctor patient) confidentiality",
        "confidentiality (training|policy|rules|course|matters|is|of)",
        "(free|safe|private|anonymous|voluntary) and confidential",
        "confidential and (free|safe|anonymous|voluntary|private)",
        "do not share (needles|razors|food|drinks|towels|medication|medications|medicine|your <0-2> (password|passwords|medication|data|number))",
        "(kept|remain|remains|stay|stays) <0-2> confidential",
        "(never|don't|do not|avoid|must not|should not|shouldn't) (ever)? (share|post|posting|sharing|disclose|disclosing|discuss) <0-3> (confidential|internal|proprietary) <0-1> (information|data|documents|matters|emails|memos)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
