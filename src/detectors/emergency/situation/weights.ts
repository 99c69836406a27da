import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage tells of somebody who needs help at once. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -36,
  possible: 37,
  likely: 37,
  kinds: {
    bleeding: 29,
    breathing: 34,
    heart: 25,
    overdose: 13,
    own: 16,
    past: -12,
    poison: 19,
    "said:asking": 4,
    "said:quoting": -9,
    seizure: 19,
    stroke: 28,
    suicide: 37,
    taken: 29,
    teaching: -17,
  },
  words: {
    "-20": "that you",
    "-19": "our",
    "-18": "for",
    "-17": "never own",
    "-15": "they",
    "-14": "in year",
    "-13": "but i'll nothing us",
    "-12": "about bring i'd until was",
    "-11": "a as asking every find four if manager three two we who",
    "-10": "ask asked best dr get machine made month still which you'll",
    "-9": "day doing eleven first free had larkspur nine no paper same shift unit week will",
    "-8":
      "before desk family finished has held lunch may moved name once or patient room sign six sleeping stroke their they've third vote who's whoever works years you're",
    "-7":
      "# against bay because behind book brought chair christmas county folks full knows late patients pay put saw small the turn very why yes",
    "-6":
      "air also an anyway app bed board change corridor doctor doctors does drink eight fair fall flu gonna happy him hope lab learned march named nearly nursing pharmacy security set signed somewhere state thirty to we'll whether with work",
    "-5":
      "again babies back bank bike break buy cancer charge clogs close consultant could couldn't crying department different drive early estates ever failed fire form from gallbladder game go great hair hr hurt june kept lock locker lol look love milk mine money more most names new noon office ours printer promise public question retired she'll shop shot socks sound soup speech staff starts stay summer surgeon talk tells theatre them though thursday turns use video waited weakness wear wedding wee when worked yet you've yours",
    "-4":
      "allergic always anything asks at being bell between big bless boards broken budget building calls came camera center check chief closed crew cried died drove drug else else's emergency even example father fish fix flat folk food fridge fun general glasses hallway have hear hearing hospital hospital's infection january keeping knees knew lady lanyard lifts link little living loud makes management mask medical meet move mr ms news night nights november of on online only pages percent pharmacist phone play policy poor pregnant pressure proper proud quick remember rep report saturday school season secret shifts shoes sick side signs sim single sixty slurred smell smoking some speak st start station stops student teaching tech test than those throw toe told true trust twins union update usual visit visiting wall wash way weekends welcome well where within word working write writing x",
    "-3":
      "1st act advice agency alarm alive allowed anaphylaxis annual antibiotics approved attack august awful bag beat better bin bins block body box brain built c called cap carry case catch caught cause centre ceo chart child choice clean clear clerk clue college comes contract convinced course court cousin cover covered covers coworkers cry cure curtains cuts dad decent dentist disease do dogs donor draw drawer drop east easter eats effects either elect elevator email ends everybody everyone's exam explain feet filed film final finally fingers fitted flights forget forgot fourteen frame friends frozen fund gift girl girls given god grade grand guard gym hall handed hang happens hat health heard helps here's hi hiding high hiring hospitals how's ice icu into itself jail judge kidneys l lad ladies later laugh law leaking letter life likely likes listen lobby longer looked looks m meal midnight midwife mind missed missing monitor months mostly mrs must needed nephew ninety north note notes nowhere nurses offer official often oh okay ones opinion order panic papers paramedic payroll peds per phones physio pin plate points porter porters poster price radiology rate read recall recommend records registrar rehab rent replacement reported rest results review rn robot roll rooms scan scared second seen senator shoe short sir sit slept smug so sock somebody's sore spare spent staffing street students supply supposed surgery swap swear system tag taking talked taught tea text therapist they'd they'll thinks through thursdays till toast together touch trained training trauma trolley tube tv twelve using vending visitor voice voting wage wards warm warning watched we'd weight whatever while whole whose wind wing winter would yourself zero",
    3:
      "active angry ankle answer antidepressants bench bill bleach boy bye calf calling charging cleaning coat coin cool copd dark date december dog's dollar doors end er eye faint fell fifteen fighting foam follow football fourth fuss gives goes hay heart helpline home hotline husband it's its kills lane leaflet lie lined listened main mate mean mid mother's nearest next number orange ought pale parking pays peas pen platform pond post posts pounds reason reminds rings road saying screen sentence shoulder shoulders show since spit stabbing stand step stood stuck super sweat swollen tacos thing think thrown thunder today tracks train vomiting wait wasn't weekend wheeze world you'd your",
    4:
      "able alder already anybody bad badge balloons belly blade boats boots bottles bp buckets bus chances couch counter curry day's degrees drooping eaten ending fade falling far father's fever forty friday grounds hardly haven't head his hot hrs injuries joke keys lass last less limp lying maybe memory minor miss mower multi needle neighbour op opens owl packet paid partner's picking posting probably pushing ray really recognise return ringing river rolled rope rugby sink site sleep slippers snake somebody steak stiff stock storey streaming supper team there thru trach trampoline tried type veterans walking water ways withdrawal y'all young",
    5:
      "am ambulance argue baby's batteries battery beside black blades blotchy bright carbon chemo choking clot confused contractions coughed coworker crisis cuff cup cut daughter's delivering dizzy empty evening everybody's fixing flooded gp guy hasn't having heat hedge hives honestly how icd isn't jacket kettle kitchen leg's lift light messaged miscarriage monoxide morning nan newborn opened otherwise parked picture pill playlist quit right said seven shall she shocks shut skin soaking standing sudden suite sunday tab tearing texting try twice vents weeks were wilson wreck wristband written",
    6:
      "answers bar bee beeping cafeteria cat church come drinking drooling engaged epipen exactly got grandpa half headaches is juice mental message minute nonsense ok paracetamol peaceful pink rail red sight sorted south sting sweaty tablets taken tell thinners toddler towel trying tuesday wants we're worry",
    7:
      "anniversary blue breakfast breath choked cold cough discharge everyone floppy front funny grandson's grey inspection insulin janitor keep kids lazy left letters level loretta me mess mixed mouth neighbor off pretty pulse reach roads roof says slot son swelling tongue tractor uncle waiting wanted wife's would've",
    8:
      "anyone belt bigger cleaned clocked closer cord deep dispatch everything feeling fentanyl fine getting hard help herself i insurance kind monday much narcan needs other outside pad pinned planning pls route swallow sweating talking tired turning u weird",
    9:
      "anymore appointment asleep awake bother car curtain daughter drunk gray her here hit hurts leave like ma'am mistake moving notice posted screaming see seeing sent shes shivering stitches stop sunrise thanks top",
    10:
      "3am can dog down driving foot he husband's i'm im just locked metoprolol mill minutes mom my neck pads ridge soaked starting table tablet tbh telling thigh tomorrow view want",
    11: "bath calm closing hes nobody picked pulled took transplant",
    12:
      "answering be boys collapsed diabetic door's face feel fit inside making near normal page phone's pills sleepy spinning stopped temp tylenol up",
    13: "antibiotic cant drain eyes motel out sheets thinking white",
    14: "all around been blood breathe burning don't floor min sure there's used",
    15:
      "coughing decided drank going please ring roommate someone stuff tamarack throwing thursday's tight til typing",
    16: "dont garage hurry sitting snow sorry stopping thank yesterday",
    17: "chest cleaner coming dad's gone hour lips looking",
    18: "arm baby now throat won't",
    19: "bleeding bottle",
    20: "ago feels i've nice plan she's skin's swallowed tonight voices",
    21: "bathroom bridge burden",
    22: "can't wake wont",
    25: "goodbye",
    26: "shaking",
    28: "breathing he's",
  },
});
