import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage gives a figure about health without a source. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -20,
  possible: 51,
  likely: 58,
  kinds: {
    effect: 33,
    "said:asking": -19,
    share: 25,
  },
  words: {
    "-21": "and",
    "-20": "the",
    "-18": "example may or",
    "-17": "for",
    "-16": "does her",
    "-14": "any garden my should time",
    "-13": "found name vote",
    "-12": "according been came can keep last old page review study weeks which",
    "-11": "asked called county from group little report sign small staff today",
    "-10": "at dr first journal like line never often parking run tomatoes",
    "-9":
      "asking big cause code coming ever hand is left link made make me not real results spanish such talk thank things to very voted warm welcome what when would",
    "-8":
      "also am an buy cdc common cut everything eye history if its least no open our paper please send she test try used volunteers whole wouldn't",
    "-7":
      "against answer bring car city doesn't drug far fever got he's lab low m main money months new night nights numbers ok older once raise rather room shut size survey tamarack team this though thought through turned vaccination was you'll zero",
    "-6":
      "after april ask back badge band bay beds behind both but clinic congratulations feet finally finished fire free gonna guy hall ice join june man management march mg park public quiet running sales service set short signs straight tea testing thanks thursday till tomorrow top trials update usually ward weekly whoever wife worse",
    "-5":
      "age ambulance annual anybody ballot bank better block board bottle bought break breathing budget can't caused chief clean community company condition cover doctor face fall families family february fell figures find given green he hi hot house i i've im january leave let's lobby local looked mean meeting moved names normal north offered order other ours paid pay practice promise proud ran really reason recheck region reported road rose row saying season security senate senator shoes signed single some speech staffing step students syndrome there took training treatment trial union urine use vaccine visit we've what's whether will wrong x you'd",
    "-4":
      "a1c above access alarm along american apply beats begins bell bill billing biscuit bleeding bonus box call care case cell changes checks christmas clinics closed cochrane comment commission compression contract counted course court ct dad's date decide degree develop diabetic doc dog door either eleven email exactly failed follow followed foot fourteen friday friend gate governor grade hair headache help helps his hope hospital's hr husband include included iron isn't judge keeps knees larkspur later ldl leading learn leg legs letter looks lot managers maternity matters memo met min mind ministry miss named near neck number october on online opens oral p passing past pharmacy photos physio picked place point poor positive post printer pulled pump raised recommend recovery rep repeat retirement runs safety sent sheet show slippers smoke snow socks somebody sorry soup speak spot statistics street strong swelling tax that there's they'll thinks thread thyroid tip tissue together told tuesday ultrasound unless veterans visitor voting w wanted we'll wednesday week west worldwide",
    "-3":
      "3rd add admin advice ahead alcohol already america annoyed answered answers app approved area association ate august available b ballots battery become benign bet between billion biopsy birthday bottom breakfast bright broken bucks built bunch buried bus business butter button calcium candidate cap census certain changed children's chips choice choose chronic click clinical clock clogs club college colour comments confirmed congress consultants contact cough count covered cream crying daily data dear decided deliver diagnosed died diet director discuss disorder district dollar done dont download drawer drinks drugs during ear easy eaten eats effects elect elevator estates even everybody exam factors fair favorite feel fentanyl filed film final fine fingers fit fix fixed flag flow fourth frozen fully garage gas general going grandma's grateful gray hard has hats here hiring hurts i'm id imagine inherited injection insurance intellectual it'll job juice july kept key lady laughed laundry lazy league learned lecture level library lifetime lifts lips lock locked lying mandatory marathon matter medicines members mess message mild miles milk moderate mom morning must myself national natural needn't needs negative nerve northern note notes novel november now oats official oh okafor org otherwise overnight pair palsy particularly passed password patience paying payroll pen phone plain plans plus pm podcast portal position potassium pregnancy prevent primary protein published push questions quick quid race radiology raising ray recommended record register remove replace representative republican resident return rich roof rooms roses route rules sale sb scale score scrubs secret sends several share she's shot shoulder showed simple site sizes skip slept sodium sold sound source speaking special spend spring stairs standard started starting state states stone stool story strike student stupid suggest sunday supply surgeons surprised swollen symptoms systolic taxes teachers theatre thick tips toddler toes tongue tonight train trained truck tube type under us valley vending view voice votes we weak website wet win windows with won work yellow yourself yrs",
    3:
      "aids alive allergies anyone anyway apologies banana believe bike bin bird booth boy breastfed burn capacity celiac class clinic's clot collapse construction crashes credit crew cute deal delayed derm development diets discharge doses dot draw dream drove ekg empty end eyes fitted flashes flu followers food forms grandma grandpa grown hang hill him hun ignored inside internet into jar kilos kindergarten lads limping linen load lungs magnesium many masks means medical meds minutes mostly mr muffin mum nan nasty needle needles nurses one openings owed pains pennies personal personality picks plastic prescribed prostate protect pulse raises recruitment registered relapse relief roughly rude rush salt scans scope screens serious shocks shortbread sight sink skin spent spray staying stays strap struggling stuff swallow table tablets taken they thing thinking thirteen trees tried trouble turn uncle units vision walk walking weekends wellness who'd whose word zoo",
    4:
      "a admit adults anxiety apparently bacon began boxes brew brothers carries carry cases catching center chase cheaper check close compared copd could've couples crack cure deaths denied drawn early effect enough falling forty frames generation glasses grandad grumpy gun gym hearing hears hits hurt hurting i'll ibuprofen improves infertility ins insurer kidney laughing leaves legislature's licence list look loose lost matched medicine meditation menopause mistakes nicely none opinion over paint pamphlet peanut physical plane pocket pre pregnant private problem prone protection puts question renew researchers ring sat saturdays scared shingles shots six slows sober soda stadium stake stayed stood success sunburn sure surgery talked talking teamwork tell than thousands thursdays transferred turns two up wait wash wear weren't who'll wild wine worry would've yard yesterday yoga you've",
    5:
      "15th admitted affects afternoon argue as attending bacteria balloons bars basically bloke boat bowl breastfeeding burnout burns candles chest chewing child cigarette comes conceive cot counting crash cry dogs double dramatic energy evening everyone's expensive fact fence fifth figured fill four girl give giving gout granddaughter grandfather granny guys have haven't he'd holds home homes hour hundred illness inch known l lawn linda listen man's melatonin membership moms mug neighbor network nine offices only orange per periods pill posting postnatal preventable problems reach rehab rounds same save seven shrugged since skipping sleeve slide soap social spoon stairwell steals still strokes sun surgeon's system tent thats then therapy they're timers trolleys turkey wards way weakness weather weigh words years",
    6:
      "accounts across admissions are before being bless born bowel breathe bumps cancers candle catch challenge cholesterol clear coaches come complications concussion conditions decade deficiency did different dropped easier else emergencies enjoy extra fridge fun fuss gain goes grab gratitude guess gut halloween hallway horses hubby it'd jab junior kinds lie lists lowered malaria meniscus mother's mum's muscle music neighbor's newborn nickel occur odds out patient pie pregnancies prize ptsd recovering refused research right school sepsis sickness smokers stay towels vets viral wonder wondering worker workers",
    7:
      "almost backs baseball blunt bowls bugs c cent costs depression dies dozen drops egg explains fractures function gave getting gone halves happen heal heavy holiday hospital hug hush immune just know memes migraine mins more nap need news nicu others pa panic person prevented properly pt reset roll rule saw seventy sitting station steps surgical teens three too true twice vitamin yoghurt",
    8:
      "bad brain cataracts causes cortisol d disease donate drink errors fifteen flat get girls gum handwashing kidneys leg's long looking meet noise patch placebo round see sit stats stones suicide teenager waiting why",
    9:
      "anything aren't chat covid desk diabetes doubled eighty exercise expect fifty go kid kill most people seen them thrilled toilet torn visits we'd winter year's",
    10:
      "about antidepressants bathroom blood brings burrito by calories checked cheers clap dads lose mask million nobody paracetamol pills quarters rest safer saturday sleep stress sugar tick walks within y'all",
    11:
      "aging children death doctors dying each eat five higher ladies liver pediatrics pressure sell somewhere thanksgiving that's their vaping",
    12: "body dementia dressings folk live lives men nicotine rugs sections sooner you're",
    13: "babies heart ninety obesity pain pass so teeth twenty women",
    14: "around auditorium clue foyer infections mental patients stroke untreated your",
    15: "americans cigarettes country doughnuts every falls less life loneliness seconds",
    16: "adds antibiotics breast fewer folks malnourished points qualified risk smoking year",
    17: "average cpr doubles eighteen quarter",
    18: "cuts kills longer measles reduces",
    19: "kids",
    20: "attacks eight third thirds thousand",
    21: "of takes",
    22: "cancer",
    23: "# survival",
    24: "times",
    25: "chance",
    26: "ten",
    28: "half rate",
    32: "die",
    35: "likely",
    41: "percent",
  },
});
