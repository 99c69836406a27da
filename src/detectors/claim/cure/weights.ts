import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage promises a cure, or that something surely works. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -13,
  possible: 37,
  likely: 50,
  kinds: {
    cures: 35,
    "gone-for-good": 43,
    "said:asking": -25,
    "said:quoting": -10,
  },
  words: {
    "-24": "#",
    "-18": "please",
    "-16": "here",
    "-15": "from me or staff than",
    "-14": "asked says",
    "-13": "ask most said to was year",
    "-12": "dr i larkspur may monday she shift somebody someone still test then where",
    "-11": "better help how medicine should tamarack the through well which",
    "-10": "after asking check failure is line long lost month phone thank tonight under us very vote we're",
    "-9": "are badge best came family feel i'd know on only patients read she's tuesday ward we we'll",
    "-8":
      "again change comes doctor door face four friday half he hospital i'll less low man name number often other pay though time times wife",
    "-7":
      "at because before box but car code dog else fall few food going green happy hard helps hospital's like mine money nights not now nursing ok open paper report saw shoes sit small third thursday until watch",
    "-6":
      "alone ambulance arm both comments common contract count cover different eleven example general hope husband in kid letter lift minutes near of outside pharmacy post saying security short some staffing stay study symptoms tell things think true turned wait went",
    "-5":
      "adults advice alarm am appointment beds being biscuit card changes charge chest crew daughter discharge doing doors emergency far fire first floor fridge garden gave guess her hit i'm if key late learn left little look looked looks lower lowers main medical meeting miss more names notice opened paid park parking poor practice push raise really records remember review ring room rota runs screen secret seen shut signs something soup st state sunday thanks tip too trial turn two video volunteers want wednesday whether while window working worse write written yes yourself",
    "-4":
      "above account act ago along also anyway app bank bay big bill boring bought break brown burns c cake called case changed checks chief city company county cupboard date east employee entrance evening felt finger fish five folk free fund gate gift guy he'd heard hello hey hours id idea im into job kill kind least leaving lecture let light lights likely link live lobby lock locked looking loud management manager mate maternity matters mean mess mostly mouth moved mri mum named nice nobody's north okay pass password pharmacist phones photo place point policy print printer proud rare ray reason red returns sat send service she'd shows site slow speaking speech spot spring stairs starts straight street students sure taken talking theatre they'll thinks thought together turns ultrasound usually vending wanted wards wee what's when won words worst worth writing you'd",
    "-3":
      "about actually admin answering anywhere apart area asks autumn avoid award awareness bed been beer believe bell below bend bet birthday biscuits board bother brain breaks broken budget bus by calls careful cases cat chart chips class clerk clock closed coffee colleague congratulations consultants corridor coughs counted counter counts court cry cuts data deal decided decision diagnosis director district donor double drive drugs during dying ears eating else's email enjoy estates even except expect experience factor feeling feels filed film final finally find fired followed forty fourth fracture frozen gentle getting gives gloves goes gonna good grandma's guard guys ham happened hats headaches heads hearing here's himself hospitals hour hundred hurts ibuprofen imaging include including interns iron keep kettle keys knock label laundry lawyers lead leg letters library lie likes liver locks login lol lose make measure medicines mg million minute mix mortuary mother's moving mr must nearly note notes noticed november odds offer official online opinions ortho others otherwise page parent party passed peds percent pictures planning play plenty pls porter position positive potluck press probably pulled quarter question questions raised ran reach recommend recruiting reduce referral regional reminder rep repeat researchers return rule run running safety sale save screenshot scrubs second seeing selling sending sent sertraline sharing sheet shifts showed sister's sitting sixty soft sold sounds stand standing statement step steps steroid stethoscope stools strike stupid sunscreen supply support surprised swap swelling swollen talk tests there'll thinking toddler tooth train trauma truck tuesdays twice ugly ur urine visitor visitors voice volunteer voted w wake walking warning we'd website were win wing wish women would wrote years yellow yesterday",
    3:
      "aged allergy an antibody assistant bakery balloon bands baths behind bent bleeding bless blueberries bottle bring brother brother's can candy cardiology clients clinic's clots club control cookies cot couple coworkers dad decades department dies down easter er evaluation excuses eyes fat flashes form fridays friend gallbladder global go gran's grandmas grow gym hanging hat headache him hiv holding honestly husband's inbox included june kid's kidneys knees ladders lads lanyard leaks lifts listen litres lyme mail marathon marcy mat measles meat music my nan need nervous newborn newborns nobody non nor ordered orders ours perfect pill pizza plant plants prevention process public research reversed reverses rig right roll same scarf science seconds shoulders silent since smoker stall stones stroke stuck tank teach their therapist throat till toothpaste treat tuck vaccination vaccine vanished wash washing way we've without yrs",
    4:
      "across age alley anaesthetic another antibiotic aren't believed bingo blues breathing broth button call candles chap climb close clothes covered cpr deb delighted depot die dragging ended entirely epidurals everybody's everything exceptions fades fernhollow float flowers fortnight frost fully gents girls grandma gut happens hate having he'll history hon however hung inhalers kids kills laugh lavender lifelong literally lupus man's many market med melanoma morning needles niece noise none our parents patient paying pie pillow port postcode pray prep pulling rarely replies scientists seed shoulder showers sickness silver slept slip solved streaming strokes studio sunshine totally tower trials trip type upside virus whisper worries zaps",
    5:
      "anatomy antihistamine attack aunt's bag black blankets book bye clear cures dating dementia dentists diabetes effect effective faces fair fasting fighting fluoride flushes gastric gout gratitude hairdresser happen hay hers house infection infusion iodine keto knew lasts lot lots mama maths mechanic met metformin midwife mom monitors new news normal nuts oldest onions owners past period pick pipe pipes prayer problems procedure proof prostate psoriasis puts relapse relax repair roommate rsv see sees seven shots sisters skin slipped slippers sore spine spoons stick strong system take talks that's today's toddlers trick vaccines walk willing wrist wrong",
    6:
      "anaesthetics anesthesia beaten becomes bedtime blood body bowling cardiac cervical cheap clinical clinics coconut come coming cousin's cranberry d dairy dark disc doesn't drink epilepsy essential flu follow grand groups hang have haven't hernia hires hundreds imagine jar legs lemonade love marched meatloaf memory milk neurologist nightly oncology opens pain's parkinson's protects proven rate restless root scope sea shot sneeze sniffle sticks sun themselves trust unable university utis who'll worked world wouldn't yoga young",
    7:
      "acupuncture all ankle anxious autoimmune b basically bracelet cannot catches choice church clearing clears danger disease does don't easy entire fear freezer front fungus give hid hiking kept ladies leaf life machine masks melatonin mistakes moms natural paracetamol perfectly popcorn pre pregnant risk say seventy sickle side spray studies symptom syrup takes touch turmeric used vitamin water welcome whooping wild you're",
    8:
      "abroad alive alzheimer's attacks bees breast catch child colic colon deer diabetic diet draws drops elderberry fail fever fix forget gene grandfather hasn't healed implant known lamp lived medication meet once out patch ptsd raspberry rehab scare schools single smoking so sock sports statins stories success taped taught tear teatime them tumour word workshop wound",
    9:
      "anymore aunt bacon celery certainty chiropractor days ear eat eye gripe hurt immune impossible influenza magnesium notebook permanently person physio potato programme raw robotic rub safely scared shingles sick stages stomach tape thinner throw trainer transmission vascular weeks wipes",
    10:
      "aspirin cardiologist cell each ends exercises get harm heal hepatitis injections institute it it's ivf jab laser neck norovirus nowadays oatmeal onion program properly robot sorted tablet thing whatsoever worry you've",
    11:
      "beetroot breastfed cause cold copper couldn't cured device end everybody fixed garlic insomnia living migraines pocket reaction stays stop tablets therapy thyroid tree tried who worrying yours yourselves",
    12:
      "anxiety apple away breath chronic cider complications dose eczema ever fails goodbye health heart lands pills prevent ringing sciatica stent vinegar",
    13: "babies folks gluten harmless means ms promise put sessions stops wart weight whatever",
    14: "any anyone asthma completely depression done ivermectin no simple will winter won't you you'll",
    15: "anybody baby back covid gone honey matter pressure quit rid simply surgery these zero",
    16: "always",
    17: "arteries can't cbd forever infections makes",
    18: "antidepressants drug every everyone juice never sleep tinnitus",
    19: "cure heals prevents there's",
    20: "arthritis nothing pain safe",
    22: "cancer tea works",
    23: "it'll zinc",
    24: "guaranteed permanent",
    25: "oil",
    26: "effects miracle",
    27: "migraine",
  },
});
