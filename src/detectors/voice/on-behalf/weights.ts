import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage speaks for the house. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -39,
  possible: 49,
  likely: 57,
  kinds: {
    decides: 26,
    disowned: -8,
    mention: 32,
    "on-behalf": 20,
    position: 12,
    "said:asking": -27,
    "said:quoting": -14,
    "we-at": 11,
  },
  words: {
    "-32": "#",
    "-22": "a my",
    "-17": "they",
    "-15": "if see",
    "-14": "about best she",
    "-13": "good only out",
    "-12": "need them three",
    "-11": "five nine says why",
    "-10": "before how new one still than week which",
    "-9": "better can't could day example first last nice or read use vote weeks",
    "-8":
      "been did go group had little members morning old other public room safe seven six somebody their think third too tuesday up where",
    "-7":
      "according anything bus do eleven else even find floor four got happy heart her his i in job link main man most much nights number once round she's soup speak through two under union very what when",
    "-6":
      "after allowed and app asks bad ballot book both break bring called came chair change city code dr entrance flu food found hand home i've infection it's looking machine march notice own page people permission really same sat saturday since staffing state then time volunteers wear whether with worked working",
    "-5":
      "am announced are baby big buy c campaign cancer chief committee count crew days drive email enjoy fix free garden hands he honestly hundred just knows local make means meet mine minutes month nurses opens parents percent pick proud reason remember second side signs sister site stroke sunday therapy they're thing thirty times tired today told top walk website wednesday who's wife world wrote year years yet you'd yourself",
    "-4":
      "12th actually air another around bag bank beds bit blood brought chest choir coffee college coming company congratulations contact councillor country deserve dogs don't early easy er ever finally foundation friday fund gift given guess guy hall he's high hit holding hope into kitchen knee learn left live looks love med medicine miles million months names needs noon november open outside password per pharmacist pharmacy physio protects radio rain ratios reading rehab reminder reminds rent reported rota safety save scrubs seen shop show shut sleep small socks someone street student students survey talk there's these they'll they've things took twelve unit well went what's who've whoever without words",
    "-3":
      "9th access already anymore april area available band bargaining bedside below blue body bought brain branch breathing bridge building cake call cause chaplain child children chips class clean cleaners click clinical clinics comes congrats congress couldn't county cried cross cup cure d dates dermatology details difference disease done door down drink drug ear eat eight elected elsewhere ends essential everything face far feet felt fewer finished get girl girls grateful great ground hard hasn't hate he'd he'll hill him himself hip hiring holiday hour hurt husband idea injuries instead it january join june keeps kettle kill knees known lead let's level library life listen living lock locked lost loud maintenance makes manager mean message milk mind minor minute mom mother mri myself nicely none normal north notes october of often opinion panic pathology phone pizza plant play poster president pressure published quarter quiet radiology raise raised recommend region release requests retired ring rise robot row running school screening season self senate share shot simply social sports spring standing stood store study surgeon tablet talking teaching techs theatre though thursday thyroid together touch training treated treatment trial trucks try trying twice visiting walking wanted wasn't watching water way wednesdays were wet who woman won wonderful workers works worth wouldn't year's",
    3:
      "abortion adding admissions agree agreement ankles answers any anyone aren't asking attack aunt authority awake bluff breach burns by cab caused cedar centre changes clerks community copper correct courier covers crews december delay dental distress dm doctor's fire fits fixing floods fluoride force fridge front gave haha handle harlan hotel i'm ignore individual interest interpreters involved keeping kid know lab least ledger letters mammogram masks media moves next night's not office ok operated oppose opposite orange orderly original ought owes panel passing patient's peds point publish relax renew replying required ride rosalind rule scheduling sending sheriff sir spare star station taking taped terms thats there'll thread til till tiny tonight treats tubes underpaid understanding unfair vendor want while writing",
    4:
      "accept accepts account agreed answering apologize article banned barrier bays booked border bowls calf christmas close closing confirm contract correction counselling cover cut date decline different direct dock draw drew drove earlier elevator ended every findings fork friends frightens grandmother guarantee guys harms heads hear heard hon independent intend kestrel kicked lakemont lawyers like mate maternity matters messages nan's oyelaran patience patient pay photo physician recovery regret relations responsibility rest royal scale screenshot sec send shoulder single sold strike strongest stuck surgeons tells tiktok treat upset urge ward willow window winter witness would xx yelling you you've zero",
    5:
      "bumped cancel check claims coast commit cost desk doctor end exceptions extend fee fella folks followed fridays generator gonna helicopter here layoffs let listened mr mums pat person pr practice prison rather reached record regards removed replaced resident responsible sincerely stance switching those trans turned views visitors voice waits walks whatever won't worries yes",
    6:
      "action admin admits advised all announce ask asked board brother can computer corrected council deeply everyone facility fine halden here's isn't leak legal mayors nah otherwise papers period plaster pleased remain represents school's served statement there ticket tuesday's ur visit voucher wont word y'all",
    7:
      "appointments attorneys comment department effective everybody full hello hey hi larkspur's lindqvist mistake orla's quillback quote regional representative senior shown support tell telling valley visitor waive weekend withdraw within",
    8:
      "administration against anybody balance being children's closed concerns consider creek employee endorse fairmount feedback general going guarantees happened honor its longer lovely made management nobody opened policy private product racism ridge stand stay surgery take tamarack's tomorrow us we'd wrong",
    9:
      "booking changing data from guidelines have lot nobody's regrets reject say sharing stands video was yesterday's your",
    10: "apologies dear error final further organization porter post refund response thanks",
    11: "adeyemi answer brannoc's hereby honour infirmary moved noise our rob that's tolerate",
    12: "brackenfield committed for has hiya hours long mrs neutral no pledge records rumors view we're",
    13: "decided memorial name promise taxi",
    14: "bill larkspur review this",
    15: "decision false trust welcome you'll",
    17: "institution officially that",
    18: "apologizes as st",
    19: "believe center entire medical",
    20: "health",
    21: "speaking",
    22: "clinic clinic's",
    23: "spokesperson",
    24: "we've",
    26: "benches",
    28: "official we'll",
    29: "behalf clear sorry",
    31: "will",
    35: "position",
    38: "hospital's",
    41: "harborview hospital",
    43: "we",
  },
});
