import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage tells what the house has not made public. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -36,
  possible: 34,
  likely: 34,
  kinds: {
    deal: 48,
    document: 44,
    "said:asking": -11,
    "said:quoting": 22,
  },
  words: {
    "-24": "every",
    "-18": "his please",
    "-17": "her",
    "-16": "same",
    "-14": "come have hours shift",
    "-13": "again and free him how make or she time you",
    "-12": "back best good he link see she's ten who",
    "-11": "a anybody as each happy like use without",
    "-10": "break county doing example general need once talk then vote what where yes",
    "-9": "at bay bring car front he's into my open school since stop thank that took we'll your",
    "-8":
      "bus can crew did eleven form many more moved needed old one safe sent than their too training turned up used want when whoever",
    "-7":
      "am around baby behind bill cold could cover drink emergency face finally forty great hands hard hearing home late learn lift manager mine months ones online page pain park passed question send small speaking still talking tonight video with worked worth writing wrong yours",
    "-6":
      "anything bed brought campaign comment congratulations couldn't council course days dog dollars fire fix fixed garden health help hold hospitals hot kid life lights machine makes means money most move needs nine nineteen opens pages raise rest round rural second service stand started stroke student tea truck try twenty water who'd window write",
    "-5":
      "anyone attack awake badge band be bell book box brain cardiology check clear college commission crying daily dates daughter day disease done eat elected entrance feet fill give grand green ground guard head high honestly hospital's husband kind kitchen law library loud m main maybe nothing nurse of other party pass person practice pressure promise put raised rang reminder rep residents retired roof said scrubs senate shoes single skin slow some sorry soup spent stays step taught tech thirty tried trying turns twins upstairs valley very wait walk wanted we website while woman won working yourself",
    "-4":
      "above action adults ago alone along answer anymore article asking award because better blood blue born breakfast breast breathing burnout business button by call candidate cat changed changing charge choice clinic's coffee counted court cure cuts d dark dear debate decent decision die different doctors driver drug effects elevator empty enough evening ever everybody everything expect expires explained fair fight final fish five flu friend game gate given grads hat he'd hello holiday hospital house hurt ice instead itself job join kept known lake later laundry learned lie light linen linked little man match mean medicine message month's mother mouth mr mri mum nearly nights officer often parents pen period petition pick picture pictures pill pills plant point position pregnant quick quit radiology rather recommend review rule season seconds she'd shop sir sleep socks speak st standing states stayed sure tax tells toast travel tray triage u usually voting wage waiting we'd weekends west what's which white wife wish women world would written x y'all you've",
    "-3":
      "4th 9th able accept access actually ad against agreement ahead always among answers apparently applications appointment association ate attacks bathroom beat bedside behalf biased bike bin birthday biscuit bleep body books bottle brother burnt calendar candle canteen cardiac care cart chance chapel chaplain child children chili choose click coat colleague com commissioner companies complaints congrats congress cookies corner cost costs count courier coworker crash cried cut death denise details diabetes died dinner discharge district doc doctor dollar donate dose down during duty dying ear early epilepsy everyone evidence ex exam exercise explain extra facilities fast feeling feels felt fever fifteen fifty fit fitted folk follow foot found foundation framed fund garage gas gazette gives glasses grievance guaranteed hall hallway handle hanging hate healthcare heat helps herself history hour hurts id ill information judge kettle key kids kindness kit knee knew label lane laughed legs level likely lindqvist listen listened literally living local longer mail mandatory map market married mask meanwhile measure med middle miles module mom mondays monitor mop mostly ms must national neck noise noon nursing odd off older op ought p pa panic pay pays pharmacist photos physio pie pink play plus pocket police policy porter porters pr problem proper race rain rate rates ray record regrets rent reply request resident respect respiratory rn room salt saturday saved scared seminar senator set shaking shame sharing she'll shifts shot shots shuttle silence sink sixteen skip sleeping sluice smoking snow sorted sound special speech staffing stairs station steps sticky stock stomach stone straight supervisor supply suspended switchboard switched table teach teacher teachers team techs texas thanks themselves thinking threat through throw ticket tickets times tiny tips tired today top touch towels trained trolley tuesdays ultrasound underneath union's using usual violence volunteer voted votes wages waited wants warning wash way wedding weekly whether win worker workers worried worse young",
    3:
      "28th 31st 5th 8th ads allowed ambulance announce annoying april aren't asbestos awards backup badges board's boards bold boss's bowling boxes bragging builds cafeteria capacity carol carpet cartoon cause center certain collapsed congratulating consultant's contracts credit current cutting danced deny department deputy disco dont dummy east eighty elm ending ends envelope er excited executive eyes falls families file food fundraiser grade hand hang heads hear hiding hip honest hospice inches inside internet ironing is joining july keeps kick lanyard leeds license live load loan lock login low magnet maths meeting's memorial memory minds miscarriage moms mute named nephew night normal not ohio oranges over packet paperwork passwords paying percent perth pls pm positive poster psychiatry raffle replacement reserved ribbon river row scans schedule sepsis september share sister sister's sit sits slept sooner stack system taxi tell temp testing tests text them there thinks thousand threshold tidy trees trip tuesday's tulsa update user valve vents walls was wednesdays wild winning wrap zero",
    4:
      "12s 19th acting active after afternoon anesthesia appeal argued arm ash attached b bear bigger boardroom bonus bridge brings calling capital cath clue company corvane crack cream cricket double draw drawer eastgate eight elmvale elsewhere employer's engineer enjoy error estates followers forward four friday furniture gene guide hasn't i'll inbox journal laid laptop leaf leak leaking likes logo loss lost matter meeting mention mid minutes mock moving much nicu north note nothing's october offered org out outage outfit owl paediatric pains parrot patient pension positions quarter quite records red reopening reporter roughly route salad script sending server shipping smile spit sponsor stories story sugar surgical takes taking talked tender term things tomorrow trust two vague virtual vis wearing weather wellbeing wellness went whose wins",
    5:
      "6th adorable anywhere apart apply bad boy bulletin buried cash ceo's chat cheeky clever colour conclusions confidence culture date dated disaster drill em engineers equity expired fifth flower forgot fyi gallbladder gifts ha imaging initiative injury interim it'll kid's letter looks lunch mall meal midnight monitors name neighbors notice office official ok oncology opened ours painting panel permit pic placebo planning postcard questions read reapply renew repairs ring safety scores secret services settled shooter shows skipped staff storage supplies survey tablets target teaching thin thru uncle van wee weeks why year's",
    6:
      "10am admin advice announcing are bank billing bother build bumped burst but came cancelled cleaning comes conference deaths desk director's drive embargoed february filing finish floor friendly from gone governor's haven't helipad hide hint hr incident inspection investigated it just lands locked locum lounge maps monday mortality murder neither order outsourcing own owners patients pics printed promised ran repeat result rise root routine say saying scheduled shelf sold soon strip suite supermarket talks tamarack's teal test thanksgiving theatre theatres tip transfer tuesday value version visit you'd you're",
    7:
      "bayview below between binder booked ceiling confirmed county's cousin decided declared department's desks diem discuss french getting helped here kill last management mate mile mystery neighbour's november number only outcomes packets release scheduling session shuts slides speaker stamp starts state sued surprise till under unit walked wasn't wonder",
    8:
      "15th 1st accreditation backups before blinded breach bye device drafted e elective fellow find firm giving heard hit hygiene i in inspectors it's keeping kidney land launch legionella lender letters lot meant merger obviously officially ordered paper paper's presentation private public quiet rejected report runs sandwiches sat showers sick so spouse study support there'll they'd thick thursday we're wing yesterday you'll",
    9:
      "becoming bids bottles building buy chairs clean closing comms deliver director else's family fewer gets gil got group insurer larkspur let managers mark marked may moves notes one's outbreak outsourced plan pour procurement program results sale settle showed slide slip spreadsheet starting stuff surprised the there's unblinded vaccine visiting weekend wide",
    10:
      "act announcement august buying charts denied email exit filed friday's generator goes immediate jobs lawyers let's lose maintenance march marketing new press raises resume rumour shouldn't sign signed surgeries trays until wards week",
    11:
      "22nd already audit bird cc'd chain coming deciding directors dropping folks june know leaked look nda numbers pad papers pharmacy rooms seen stats tamarack tower wednesday",
    12: "autumn boss cfo closes folder friends hiring hush lease outside psst shhh works",
    13:
      "30th announced been closure january lab lab's maternity merging month nobody's payroll picked pulled says sell twice urgent whiteboard whole wouldn't",
    14: "contract data exec finance going isn't network nice offer phase plans print quietly shares stopped",
    15: "guys its knows leadership list lowest process status units",
    16: "bid budget dialysis helicopter here's planned real spring unannounced",
    17:
      "anonymous chief closed deal december deck didn't event feb memo price resigned settlement site start trial",
    18: "being failed phones",
    19: "confidential draft guess legal saw",
    20: "donor internal summer supposed they vendor",
    21: "freeze ransomware robot they'll",
    22: "they've word yet",
    23: "board",
    25: "they're told typed",
    28: "next",
    31: "ceo",
    34: "million",
  },
});
