import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage gives one person advice about their health. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -91,
  possible: 47,
  likely: 70,
  kinds: {
    "any-reader": -10,
    broadcast: -22,
    chat: -3,
    courtesy: 6,
    crowd: -21,
    definition: -17,
    deictic: 15,
    diagnosis: 18,
    dose: 6,
    greeting: 5,
    house: -17,
    imperative: 16,
    known: 21,
    listing: -4,
    matter: 46,
    mention: 4,
    need: 4,
    normality: 20,
    opinion: 15,
    order: 9,
    possibility: 5,
    referral: 6,
    remark: 14,
    "said:quoting": -5,
    should: 3,
    speaker: -7,
    stance: 14,
    sympathy: -11,
    trade: -18,
    workup: 16,
  },
  words: {
    "-28": "my",
    "-21": "our",
    "-19": "doctor",
    "-16": "got",
    "-15": "i",
    "-14": "i'm i've",
    "-13": "do was",
    "-12": "free know who will",
    "-11": "has he hospital to",
    "-10": "disease had man out their time up",
    "-9": "all been blood coffee hands new people room somebody takes used ward",
    "-8":
      "called cases does door effects get give health how open results surgery there's vote walking women",
    "-7":
      "about adults care children her home make monday nine of read saturday says school sign signs some stroke took walk we're works",
    "-6":
      "any are asked asking body car desk eating face i'll like long made may mine pay percent person said say she she's these told water we went were who's",
    "-5":
      "around as bad become begin between bit board buy by came cancer chest child county eleven every example flu friday group heart here its larkspur learn looking medical medicine medicines name nobody noon nurses often place properly public questions reading share should so socks soup state stops symptoms they through tired toes tuesday untreated use video volunteers wash weekend what whether why you'll",
    "-4":
      "badly bay being close code come committee condition could cure cuts dad dementia depression diabetes doctors dog doing dr eat exercise floor form hasn't himself his house in include job law library life lift lips lol lost lowers main manager me med migraine norovirus older on outside paid park pass patient per post practice pregnant promise put recovery risk round seven severe sick small smell smoke speech staff states still street system thursday town trouble unit us wanted welcome what's which whoever wrong",
    "-3":
      "activity aid always am and anybody anyone apply asks attack attacks available badge ballot barrier becomes begins below birth bowel bring bus cafeteria candidate cannot card caused chair chat choice clothing club comments contact crew daughter dead develop didn't die ears eats eight email everything exam exercises fail falling fatigue feet fewer finally fits folks forty friend front full gallbladder garage gave general girls good hall happens help herbal holding honest hr id im infections insulin is jab june kitchen knows lab lady lead leaflet line live lovely lower machine management mild miss moderate mother moved must nights note notice number numbers nurse office oil ones ours page parking patients persons physical pills plan poll pressure prevent prevented price procedure quiet ran recommend recommended records recover reduces rehab remove replaced retired run same sat schedule season sepsis set shake sheet shop signed sitting skin slow stuff sun sunday survey tamarack tell telling thanks thin this thought true twice update visiting visits voting we'll we've wear worked workers working wrote",
    3:
      "acetaminophen alarms amlodipine antibody antihistamine area argue azelaic barely behind beth big bloods bump cbc change changed checked children's cider cinnamon clean colours concrete consult degenerative deserves detox diabetic diary dizziness doc dot doxycycline drawn drooling each ecg endometriosis essential examined forehead fortnight furosemide getting grass hit hpv hrs hurt ibuprofen ice imaging insoles into itchy kill knee knees lad leak lose louder ma'am march mat mention metronidazole microscope might min mix money nausea nearly nil noise noisy one ophthalmologist opinion over pap parkinson's passes pause pet pile pins protein psa quick quit reach reasonable recent referral reflux regardless regularly restart reviewed rise rolling running seat seen sexual shingles shows sided silent sips slot smaller smiling snap sound stent stepping steroids story studies suggest sweaty t tape tb tetanus they'd those tight toddler toilet upright useless vomiting website winter yearly",
    4:
      "again along already analysis arthritis bath bedtime beginning belly bigger black butter calm case catching cheek chew common concern count counts cpap d daily dawn discuss drop duct ent except eye faint fainting fast feels fighting finger forward freezing given going grape half hard head headache headaches heat history hiv holiday honestly immediately infected infectious inr joint kid knock l laser leg levels lexapro look losing menopause more mostly move nail need needle nicer nursing odd oral ordered pack panic paracetamol patch pathology plain potassium pounds problem proven psychiatrist pulling rosuvastatin rubbish seeing separate sex shower sides smoked snoring stick strep summer swab terms tomorrow tongue try twenty ugly utis wait we'd weird wine wipe words worth yet zip",
    5:
      "aisle an another antibodies beats before best biopsy bite cardiologist choose class click confirm constipation cough creatinine ct culture derm describe ear end evening feeding fever fixes flat fly g grows hair injection inside k kidneys left legs looked lunch means metformin mid ml needed nodule ordinary other pee perfectly pinch playing poison prescriber probably process roll save scan scanned seconds settle shouldn't special splint statin stay stings stone straight stye sure swelling thing think tip too tooth toward tremor trying tumor tylenol under unlikely until unusual urgent visit vomit warm you",
    6:
      "a1c actually better blame bp breakfast bumps calcium changes cling cool corner cotton curtain different doesn't ferritin few fluconazole gaining gp grapefruit itch lean levothyroxine locking low mm morning neurologist numb palm patience picking positive saddle semen sertraline soft sore steroid stockings swap taper taste thrush times tingling toothpaste towels troponin want when without",
    7:
      "air amoxicillin annoying at couple expected flashes flight fog gum h him inhaler meal minutes negative nope omeprazole physio points prednisone rather red retinal sodium spinning stitches straighten surgeon sweats tablet temporary that's white won't worse yoghurt",
    8:
      "a animal appointment avoid b12 benign calf course dermatologist e edge epley expect film first food gets hives it it's lake lisinopril looks lump missed neck nothing pill pool poor standing starts take than they'll though tsh turning viral warts worries",
    9:
      "acid afternoon age both burn carry ck comes dentist done doppler drops echo fine hi hurts mole monday's needs pain spin stools stop today treat tuesday's vaseline version watch",
    10: "bend bet but dark go instead lb loose skip sleepiness test then tonight two x",
    11: "# cyst hours mri naproxen sit size swollen ten unless vanish with",
    12: "antibiotic day emergency glass infection nightly now otherwise urine",
    13: "after days dose dry er finish if night or thyroid you're",
    14: "don't leave month not your",
    15: "harmless mg no recheck week",
    16: "months operate repeat would wouldn't",
    17: "alone likely ring yes",
    18: "ask isn't plus ultrasound",
    20: "i'd",
    21: "sounds",
    26: "normal",
    31: "weeks",
  },
});
