import type { Pattern } from "../../detect/index.js";

/** What makes the life that a house tells of one of its patients', and what makes it that of somebody who works, gives or speaks there. */
export const storyPatterns = /* @__PURE__ */ (() =>
  [
    { name: "limb", confidence: "certain", phrases: ["{body}"] },
    {
      name: "own-limb",
      confidence: "certain",
      phrases: [
        "(his|her|their) <0-1> ({body}|speech|sight|hearing|balance|memory|voice|words)",
        "(both|one) (eyes|ears|knees|hips|legs|arms|hands|lungs|kidneys|feet|eye|ear|knee|hip|leg|arm|hand|lung|kidney|foot)",
      ],
    },
    {
      name: "remedy",
      confidence: "certain",
      phrases: [
        "(iv|iv pole|isolette|isolettes|incubator|ambulance|stretcher|gurney|wheelchair|crutches|walker|cast|casts|brace|braces|splint|stitches|staples|sutures|scan|scans|x ray|mri|ct|biopsy|pathology|oxygen|ventilator|naloxone|epinephrine|epipen|insulin|antibiotics|chemo|radiation|infusion|infusions|dialysis|transplant|transplants|graft|grafts|implant|implants|prosthesis|prosthetic|pacemaker|defibrillator|stent|stents|catheter|feeding tube|hearing aid|hearing aids|cochlear|hip replacements|knee replacements|replacement|replacements|deep brain stimulation|sleep study|blood test|check up|checkup|follow up|rehab|physio|physiotherapy|physical therapy|speech therapy|occupational therapy|treatment|treatments|medication|medications|meds|physio|diagnosis|surgery|surgeries|operation|operations|operating room|operating rooms|emergency room|icu|nicu|picu|delivery room|helicopter|stroke|preemie|premature|birth weight|tumor|tumour|cancer|allergic|allergists|seizure|seizures|relapse|remission|symptoms|pain|tremor|oncology|cardiology|orthopedics|orthopaedics|neurology|nephrology|urology|pulmonology|hematology|haematology|sports medicine|palliative|hospice|bariatric|neurosciences|maternity|pediatrics|paediatrics|trauma|burn unit|fracture|fractured|fractures|concussion|coma)",
        "(pound|pounds|lb|lbs|kilos|grams) <0-1> {number}? (ounce|ounces|oz)?",
        "{number} weeks",
      ],
    },
    {
      name: "clinician",
      confidence: "certain",
      phrases: [
        "{staff-role}",
        "(physios|medics|medic|paramedics|surgeons|doctors|nurses|midwives|therapists|cardiologists|oncologists|neurologists|allergists|specialists|crew|team|teams|dr)",
      ],
    },
    // Life as it was before, and as it is again.
    {
      name: "turning",
      confidence: "certain",
      phrases: [
        "(couldn't|could not|could no longer|hadn't|had not|can't|cannot|wasn't able|no longer|barely)",
        "(nobody|no one|doctors|everyone|few) (thought|expected|believed|imagined|gave)",
        "(down from|comes back|came back|back (on|in|at|to|home|behind|with)|again|cleared (for|to)|outgrown|went home|goes home|going home|home (in|for|by|at|with|from)|safe travels|walked (out|in|into|down|again)|rolled out|danced|graduated|scans came|clear|switched on|came through|pulled through|first (steps|word|words|day|birthday|bite|coffee|time))",
        "{number} (days|weeks|months|years) (later|after|on|ago)",
        "(a|one) (year|month|week|day) (later|after|on|ago)",
        "(nearly|almost) (killed|died|lost|cost)",
        "(today|yesterday|last night|this week|this morning|on {weekday}|last (spring|summer|winter|fall|autumn|year|month|week)|two (winters|summers|springs|years) (ago|back))",
        "(tore|torn|broke|fractured|shattered|ruptured|lost|collapsed|fell|crashed|swallowed|restarted|stopped|arrived|born) <0-2> (her|his|a|an|my|on|off|in|from|at|the|by|through)",
      ],
    },
    { name: "us", confidence: "certain", phrases: ["(our|us|we|we've|we're)"] },
    {
      name: "part",
      confidence: "certain",
      phrases: [
        "(miss|missing|volunteer|volunteers|volunteered|volunteering|donated|donates|donation|donations|donor|donors|gift|gifts|generosity|philanthropist|philanthropy|benefactor|endowed|endowment|pledge|pledged|foundation|board|trustee|trustees|chair|chaired|director|manager|supervisor|president|ceo|executive|dean|founder|founded|cofounded|intern|interns|colleague|colleagues|employee|employees|staff|teammate|preceptor|mentor|mentors|apprentice|students|student nurse|scholarship|scholar|residents|residency|fellowship|fellows)",
        "(joins|joined|joining|welcome|welcomes|hired|appointed|promoted|elected|named|honored|honoured|honors|honours|awarded|award|awards|recognized|recognised|nominated|retire|retires|retiring|retirement|retired from our|farewell|stepping down|steps down|years of service|career|tenure|hire|hiring|certified|credentialed|board certified)",
        "(speaks|speaker|speakers|speaking|keynote|lecture|lectures|lecturer|panel|panelist|webinar|workshop|class|teaches|taught|presents|presented|talk|talks|seminar|conference|interview|podcast|episode|author|authors|novel|memoir|book|reading|exhibit|exhibition|concert|performs|performed|painted|painting|mural|sculpture|film|documentary|musical|composer|poet)",
        "(research|researcher|researchers|study|studies|trial|trials|published|journal|invented|discovered|pioneer|pioneered|historian|century|textbook|laboratory|lab)",
        "(raised|raising|fundraiser|fundraising|fund|funds|sold|auction|gala|benefit|sponsor|sponsored|in honor of|in memory of|in tribute|named (after|for)|charity|lemonade|tickets)",
        "(mayor|senator|governor|premier|minister|councillor|councilor|congressman|congresswoman|ambassador|chief|officer|captain of industry|spokesperson)",
        "(works|worked|working|ran|runs|manages|leads|led|oversees|directs|coordinates|answers|covers) (our|the|at|in|as|for|with|nights|days|here)",
        "(ask|asks|says|said|explains|explained|advises|recommends|reminds|warns) (dr|doctor|nurse|our|the|dietitian|pharmacist|professor)",
        "(hear|catch) (him|her|them)",
        "reads <0-1> (mri|mris|scans|films|x rays)",
        "(storybook|teddy|handler|therapy dog|therapy dogs|fictional|character|characters|novelist|played by|season|movie|mascot|cartoon)",
        "{capital} (retired|quit|resigned|transferred|left)",
        "(wage|wages|pay|paid|raise|raises|salary|salaries|staffing|understaffed|short staffed|union|unions|contract|strike|picket|overtime|ratio|ratios|shift|shifts|nights|coworker|coworkers|management|bargaining|burnout|workplace|on the news)",
        "(best|favorite|favourite|great|greatest|finest|kindest) <0-1> {staff-role}",
        "(nurse|doctor|employee|volunteer|team|tech|caregiver|staff) of the (month|year|week|quarter)",
        "(has|had|have) (been|served|worked|spent) <0-3> (years|decades) (on|at|in|with|as)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
