import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage praises the author's house to others. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -62,
  possible: 46,
  likely: 59,
  kinds: {
    "as-a": 3,
    aside: -6,
    bio: 7,
    blame: -5,
    colleagues: -7,
    elsewhere: 3,
    gone: -5,
    here: 10,
    hiring: -6,
    "i-am": 6,
    "i-work": -3,
    job: -11,
    mention: 12,
    "no-better": 45,
    others: -3,
    "own-praise": 36,
    praise: 3,
    recommend: 17,
    "said:quoting": -6,
    self: 19,
    staff: 6,
    "staff-news": -10,
    unnamed: 21,
    us: 12,
  },
  words: {
    "-23": "#",
    "-19": "now",
    "-16": "was",
    "-15": "through",
    "-14": "back can",
    "-13": "month year",
    "-12": "going half told two will",
    "-11": "again did keep more old week",
    "-10": "last long or read room school",
    "-9": "called do first for garage he lost nights sign ten twenty went wouldn't",
    "-8":
      "anything four friday full gave general is man medical much no not out parking said start sunday then think what's while",
    "-7":
      "am before between board can't check doesn't dog fine from isn't manager money myself near night nine nothing off opens phone post spring stop thanks twice until use whole with",
    "-6":
      "a by chief coffee comments drug each eleven email example face help hospital's husband job kept late machine march may meeting of paper person please question report sat saturday site some sorry summer thursday used weather weekend weeks winter works",
    "-5":
      "about app apply asked behind bought bus charge clerk crying data dr eat fair far found free getting goes green had happy head hours hurt it june keeps kitchen knows learned left less letter monday names nineteen noon order paid pier plan ring six so somewhere stand survey table takes till times took up visit visitor vote water word writing wrote",
    "-4":
      "able agency alarm an bad bag because below biscuit buy car card chair christmas closed closing code comment contract could coworkers date dead decent decided deserve director doctor don't down dropped failed fix flat flu fridge group hair his hold holiday hour house it's its january learn lift link management many months ms notes notice offer on once percent pizza policy portal pressure public questions quiet ran rather reading records running runs safe saturdays scrubs security sell set share shut socks son's spot staffing stood sure take thing things thinking today tried truck try trying twelve walked watch wear were whatever who's wish yours",
    "-3":
      "3am account ago allowed and angry announced anymore apology appointments april aunt b bay behalf bell birthday blood boss bottle break breathing broke broken bucks budget buying c cake calling camera caught chance change checked children company compare course court cried cry cupboard d daughter decide dentist departments diabetic different dinner disease dogs doing door driver driving drop dry during east either else's employee estates even evening explain fell fill fire fish follow foot forty gate gift got ground guard handover happen hate he's heard hello here's hit hiv hr husband's ice intern it'll knees leadership least letters lights likes line linen lock locked log logo longer lose loss lot lovely low made main map marketing match mate med met missed mistake moms mortuary mostly mouth moving mr must ninety nobody's note numbers often online otherwise ought papers pass passed password payroll pills plans pocket posted printed printer psych quarter radiology red remember rep reporter rest risk roll rota scared screen sent seven she she'll shoes shot showed since sixty size skin soup spent stage stairs starts statement step story students supervisor support taking thank theatre therapy they'll thousand tip too trial trucks true twins u under understand union video visiting visitors voice wait we'll website wednesdays wet whether white who'd windows within woman worry worse wound zero",
    3:
      "admitted against anaesthetist anxious anyone's ashgrove audiologist biopsy blurry boiler booked button calls cant catches cath chap chaplain child choosing close colleagues consultant couch crime deliver deserves dietitian difference dm donors draws drive em everyone five gallbladder gossip gp guy haven't hidden hill him huge into jokes judgement kickoff known lab law leaves linked loved loving luck lunch might moose mother's mountain news others patience paycheck perm phlebotomist photos picks pinch ppl program programme providers quillback regional regret renee replaced rides river rush saw says scan scanner scrub shopping shorter should shoulder ski smooth something's stay t teaching terrible them they're towards treats tubs tuck turn umbrella unreal vasectomy veins view wagon waits watching way who wished wonder working",
    4:
      "actual advanced along always any ask bank beats beds being bellwether beside birthing blankets bridge bring carpet chat child's children's choice coast contest cos countries couples dad's deal didn't downtown ed emergency enough everything expecting feet folk friend girls goodbye gorgeous have hesitation imagine imaging kind ladies later m magic mammogram mammograms meetings minute mop move mri newest nicer ok placement proud quick rates receptionist refer relative remembers reminder rotation schedule settle sharp sideways sincerely singing sit sites something speak specialist stuff such switchboard that's themselves thought tomorrow tonsils trained treated turns very walkers wasn't well when whispered wife wrapping yrs",
    5:
      "above aisle ambulance birth both brand brilliant came cared colonoscopy dermatology diabetes dignity endorsement epilepsy everybody eye fault fence find floors give helicopter icu indiana information insist local mall medicine mile neighbour orla's paeds pain park pools poorly pray push scanners scrubbed sick slow smiling spoken still suite superb switched talked toddler town ur valley valve wards warm we'd willow wing world",
    6:
      "actually anyone at aunties brannoc's busy call capital collapse copper does done doorstep every fifteen fountain funny glad gold good guys hear hears honest ill lake land let make maternity most needed needs operate outcomes own palliative patient perform petrol real reception redfern robotic safest same see should've sisters switch tech theirs vale wind wow yet",
    7:
      "alder another assistant begged big bloke brightwater but centers centre daily day e england finished floor friends grateful healthcare hearts if infusion inside kestrel level lifts little mine north opinion paramedics pinder psst put route sides single skip somebody standard super tell urgent urologist would you're you've yourself",
    8:
      "average book breast burn cereal choose clean early exactly experience fallowmere famous having listen love nan need neighbours orderly orientation ot parent past peds physician referral region results shop small south stroke techs there's transplant trauma travel wrong",
    9:
      "baby believe doc doubt er ever get heart honestly hotel i'd kinder like mom notch pancreas sorted want ward west worst",
    10: "around building elderly fancy god highly miles picked places saying worth",
    11:
      "burns country doctors families fertility finest knee looking parents rooms scanned surgery tamarack team their these trouble we've years you",
    12: "center department family go i knew patients right seen transfer",
    13: "biased brackwater fernhollow folks friendly nobody st",
    14: "bypass cardiac docs gentle midwives nowhere people reason trust",
    15: "creek lucky safer straight work you'll",
    16: "babies nurses send stars there unit",
    17: "else really than worked",
    18: "city other sleep surgeons treat",
    19: "place quality recommend",
    20: "better clinic elsewhere hips",
    21: "our",
    22: "here hospital top where wonderful",
    24: "excellent hip",
    26: "anywhere best hospitals",
    28: "come",
    30: "care",
    31: "us",
    35: "ours",
    64: "harborview",
  },
});
