import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage asks for advice about somebody's health. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -40,
  possible: 61,
  likely: 64,
  kinds: {
    broadcast: -8,
    prompt: -5,
    "said:asking": 53,
    "said:quoting": 12,
  },
  words: {
    "-26": "your",
    "-23": "the",
    "-19": "hospital",
    "-17": "bring",
    "-16": "ward you",
    "-15": "as asked name never there",
    "-14": "an our shift years",
    "-13": "about did in kids once to was where you've",
    "-12": "care people staff team than",
    "-11": "everyone health i'd many most not patients today took who with work",
    "-10": "again better done free hours real through vote",
    "-9": "anybody badge board cake call door hand join one pay room side ten that's third we've",
    "-8":
      "are become clogs code desk dr ever good house made man manager nights paid patient percent phone running send student told very yours",
    "-7":
      "be being clinic exam family find forty gonna guy hr know likely lunch may mg new other paper read she shoes study tamarack their therapy they're tried twelve us way whole",
    "-6":
      "ambulance app bag between break called card chair day dead doctors doing example finally floor group have into main make needs nobody none open past post public remember sat say security street true unit who's wife",
    "-5":
      "all along also anyway away bay because before bet big book buy calling chest christmas coat colleague cover cranberry degree dollars don't doors elect eleven everybody food four friday full funny given hall home hundred insurance larkspur level living locker meet minutes money more move names nearly nurse of passing plan policy program proper recommend scrubs secret she'd socks sorry soup step still straight stroke tell thank those try used visit walk watch we'll wear wedding weekends while within writing you'll",
    "-4":
      "a across actual alarm answer area arm b below body boss budget by case cause center change changes charge class clue contract corridor couldn't course deal department disease else's emergency empty end entrance er finished fire first fix flat friends front general gift grade guys hat hear heard held honest how's keeps kill knees lab labor leaving less letters locked lot management matter message moved named nephew noon notice number numbers off order ours outside own page parking part passed placement poll poor promise question repeat retired risk share shifts sign sir small some somewhere state stethoscope story survey talking tells theatre them though treated tube tv type union until usual usually visiting we we'd welcome whoever wish worth wouldn't write",
    "-3":
      "above admit air and annual anonymous answers anyone asks assistant attacks babies bank bar believe bell bike birthday bit bleed boards boat booked bought bridge broke brought button came campaign cap careers carry charting check child children choice clean clear close college committee community confirm congress consultant consultants costs council count covers coworker coworkers crew cures date dear debate depression dialysis differential dogs donor drawer dream drinking driving dropped early eaten effects elevator ends enough everything ex expect explained face failed fair fall families fight film fishing fixed folks forever former found fun gallstones game get gets glass governor guard guess guide handle happened happy harm harmless hats he'll headache healthcare hearing hello helps hire hiring hit hope hospitals hour infections ins itself judge key knew l lactation laughed learn least let's lifts looked lost love meal med meeting might milk miss mom monitor mostly mr naproxen navy near neither nicu north nose november often oh overnight owner party pen per phlebotomy physio pin porters position poster pregnancy price printer proud psych questions rang rather ready reason reference rehab rent republican results roof roommate rota round rude run said saturdays saved saying scary schedule season second seen sell senate senator sepsis session set seven showed signs sit site sixty slide slow smoking social soft spent spotting start station stay stiff stool students supply support surgeons swap swapped swears taught term text thats things thirty time town trade trained training treatment trust tuesday turns twenty ultrasound useless vending viral visits volunteer voting w wearing weird went wet wide wives written y'all yourself zero",
    3:
      "18th a1c able actually advise after aide anything ate back ball balloon bitten black blocked box boyfriend's breathe brush bucket cat chin coincidence come contact cookies counts covered covid cracked crazy cries curious cycle diabetic doctor's doesnt dots dressing drops egg exactly fainted feelings feels feet few flooding formula fourteen frightens fuss haemoglobin half haul hey history hive holds holiday husband's if isn't itchy jabs joints keep knows law lens link long look loud magazine meetings mine's mini mm mums nails nap neighbor's newspaper nobody's nurses ourselves panic parents perth pharmacist pillow place playing plugs portal possible potassium ppl prom propranolol psa pushing put raspberry related salt scratch scratched see shingles show shrugged skin skip smell someone son stopped strangers stubborn stupid stye substitute sunday taking thinner tire tongue tonsils trans ur vaccine vet video wants weekend whenever whistle wks wonderful worked",
    4:
      "antibiotics antidepressants anymore attack badly bloods brace builds chance chew clip coffee cream crp crying daughter's death derm dim discuss edge edges evening eyelid falling feeling flew headaches here his hurt inhaler jab joined laugh leaflet marathon means metformin mom's months morphine mum mural murder myself nah nail nodule now olive paracetamol person pharmacy plantar pneumonia reading scores section sheets sooner squishy strength strep sweet syringe tall touching transmission twice upset vasectomy warm wears when whose wrist",
    5:
      "allergies answering around aspirin atypical bathroom beige beta biopsy birth bread brother burns bus church cold concrete copay crayons degenerative depot die duluth ekg embarrassed father figure fingers flag frozen goes great hasn't how hurts i've iud january july kid killing law's mammogram mates mother mother's mri nasal nine out patch point port posting quit rads root rubber sent sick something spray stops summer surgery swallow tablets tests thoughts thumb together treat twins vitamin week wheeze worried yesterday you're yrs",
    6:
      "12th alright anybody's aunt's blocker boy brilliant brother's calves coffees control copd cos diagnose doc does else eye filed gave gone grandad heat high hrs im itch jan knuckle l5 lol loves machine meantime mentioned omeprazole one's partner's pass penicillin physios plane pls plum pointing rest result ribs ring scope september sertraline seventy shoulder sleeping stairs stent taste this toast troponin turn tylenol uti wake wasn't you'd zaps",
    7:
      "ankles bother carpal clicks cuts drop eating eats egfr fine freezing gallbladder granddad grandson grapefruit green had hair haven't healing infected iron is just kidney l4 leave levothyroxine live march mattress parkinson's problem puff reckon reckons seems shots snores somebody statin stone thinking thrush trying tummy tunnel waking wonder",
    8:
      "adverts brown chips cholesterol concert dad didnt docs foot gabapentin heel ice kilos lisinopril low meanwhile melatonin memory mix month nerve pain pink please ringing saturday shot spots stitches tetanus thigh throat top tramadol white wiped wondering",
    9:
      "# changed dietitian explain finish five hard her i'm ideas internet knee mild monday ok oxybutynin practice scar six stop sure take too touch u urology",
    10: "allergic baby cardiology chemist do ears ecg hemorrhoids mole mum's night tooth tsh weeks why",
    11:
      "advice amoxicillin breastfeeding coughed doxycycline feel help kinda lump need okay printed push shower started stuff t4 wait",
    12:
      "ago already apixaban beer bleeding cough days doctor give gp numb old period quick resting tattoo thing",
    13: "adhd antibiotic been can comments could friend me mean morning pee rash red says she's",
    14: "bite ibuprofen missed much normal pic right size tick which",
    15: "any head hi methotrexate pulse warfarin whats yellow",
    17: "dose drink he's its",
    18: "am bad dizzy i what",
    19: "pills",
    21: "or should",
    22: "my since",
    28: "pill would",
  },
});
