import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage threatens somebody. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -15,
  possible: 46,
  likely: 46,
  kinds: {
    announced: 43,
    "called-for": 31,
    friendly: -14,
    guilt: -4,
    harm: 24,
    resolve: 6,
    "said:asking": -16,
    "said:quoting": -11,
    told: -5,
    veiled: 35,
    watching: 20,
  },
  words: {
    "-33": "#",
    "-27": "our",
    "-20": "asked for was",
    "-19": "as can't no",
    "-18": "but is please",
    "-15": "than year",
    "-13": "both by half on yes",
    "-12": "could read since vote went without",
    "-11": "asking at flu four it's lunch may night ring sign they're",
    "-10": "a away does doesn't help month most says second side the them",
    "-9": "any because do everything had hospital's june lost months other plan so tried two work",
    "-8":
      "answer came can everybody here honestly keeps mine paid pens seven state taken they tired voicemail",
    "-7":
      "actor an bit bring chart chest code county dad decided else even example hear hot left missed once pain pressure risk send skip socks starts straight took unit water we welcome whether yet",
    "-6":
      "after ago also always another anywhere app ask been best biscuit care chair change couldn't dear dinner doing drink ear eat foot hand head heard hi hospital in inside it kept knew law learn let machine main med medical nearly nights note nursing ok opened opens or own patients percent person really results runs same say screamed scrubs senator simulation slow sorry sorted stroke students surgery tech telling three told twelve wash we're week well wrong years",
    "-5":
      "alarm anybody appointment arm asks bank beds below bill blood boss breathing budget buried buy chess clock community course coworkers did each fell felt filed form green has having hearing heart high honest hospitals hundred job just less letters level likely makes mom money mum myself needed never nobody's normal number offer often paper parents pay pharmacy pool print properly records rest safety save scared seen share shot speaking started stays stops study stuff swap taught theatre then there's thinks thirty training trust tuesday turned union us use wait wake within woman words yourself",
    "-4":
      "about above accepts alive announced answers asthma baby bad badge bag band bar beat believe bell boards book box break cafeteria cant card carry case center changed checked clerk clogs club cold comments congress cream crying d date days die disease double driving eight eleven email emergency employee entire entrance everyone exam except eyes failed few fewer finally fine five general glad grand guaranteed hands health heat helps holiday husband ice if infection it'll january juice july kidney killing ladies lift light linen link list living local locked looking loud low means morning mostly ms much named nineteen nurses of oil open ortho owe passed password patient's peds phones pocket press printer questions rang rather regrets rep returns rings roof run saves screen seat sell sepsis service six smell snow sold speak speech spring staffing stayed stomach strike stuck stupid summer system talked therapy tip toddler together trolley vending volunteers warm wear why winter world worst worth year's yesterday",
    "-3":
      "able accept across act action add ahead allowed annual answering antibiotics anyone's apology aren't arthritis ate b bake balance ballot bathroom beans bed beside bet between bev birthday bless body boxes brain bridge broke building built business bypass call called calls cancer cannot cardiac cards cart cash catch caught chapel chemo child choice choose city closing colleague committee company cough counting counts cover covered covers covid cracked cranberry crew cried cure cuts data daughter's deaf deck dementia depression diabetes diabetic docs doctor's dollar don't donor dose drawer drill drinking drops drove east easter eats eighteen eighty evening everyone's everywhere exactly expect fact fake family far favorite fever fifty fight final finds finger fits fixed flat floors fob food forever forget found friend frightened fund funeral gentle girls given gone guarantee guarantees haven't heavy helipad helped herself history holding honey hours hug id independent into isn't itself jab judge kid's kit knee later laugh laundry lemon library lie lights like literally loss love lucky machines made mail management mask matter meal medicine men message midnight migraines million mind minute miss mortuary moving mrs must neighbour nobody noon norovirus notes november numbers october okay older ombudsman online op otherwise ours outpatients pack page part patient payroll per photos physio picture pillow pink pizza places planning policy portal porter posted price private process promised proud quality quick rail ran rash re reason referral rehab repeat resident residents respect retired rota running s said scream screening seconds secret senior shaking shingles shook shouldn't sister skipped somewhere son sore spare spent stage stand sticky stopped storm such sunscreen supply supposed surgeons tablet tag tape taxi tea team tell tells telly therapist this thought thousand thyroid times tin toe torch train trained transport trauma tray treat treated treatment triage trouble true trying type uniforms until untreated update upstairs view visitor visits volunteer voting w wards we'd wee weird whistle whose wine witness won worked wrist writing written y'all yellow young",
    3:
      "accounts administration advise am anyone army banned barrier bits block blocked blocker caravan cedar chap checks complain continue contracts corner corridor crossed decide deleted deserve dies dinners director elevator eye fail failure fair families feed filmed finished first flip ginger grievance grow guns guys handing haul hell hurt joking k kid knock lake laughs lifts likes line lines lol looks loose mad mama manager maple mates milk minister's mixed mo mri needles nick nose notebook owes park people phil pint plugs point politely post putting radiology red report reporter rooms rt salad sang saw scar schedule seeing seem server sheet shirts shut signature sister's sits sleep slipped smiley snap sounds spin stabbed staff stitches string stroud struck supervisor taking talk temper think throw thrown trampoline turning twice unannounced under visit waited ways wearing wednesday whatever whichever wife's windshield x",
    4:
      "against along boots boys bringing btw cats changing cheers close contract department discharged dragged dropped easier estates ex extra father favour flights fountain friday gave gift go happens have holds how included jaw knows leaflet licence look mailbox making man's manager's marriage middle ministry my needs new niece nine onto picked pics planned plug poison pretty pulled pulls real reply resign ribs serious shoot silver smug soft spoke station steps sue sugars sunday surprised though ticket tools try tubes turn ugly van weekends when whiteboard who'd whoever won't would",
    5:
      "accidents advice bikes blinds boiled bought ceo chat choices clapped colleen comes cousin deep dentist doctors dreams drinks driver due filled fired flight getting god greg hallway he'll headphones ill inquest knife lab ladders lawn license litres maybe measuring minutes missing mom's mortgage mouth move nan near nicer office old out overtime oxygen pal pharmacist popcorn posting psychiatrist registry replacement road ruin sandra security separate she should've simple site sons soon splash standing starting sure surgeon's teach terrible there'll thinking threat time ur volunteering wave what's wheels yourselves",
    6:
      "advance already annex anything bats beth bird brother cafe camera cleaning cousins craig credit damn delivers doc dropping end ends enough ever fire girl glass grass happened hard hello hour known letter loading lobby lot make match matches mess name news none nurse offices owed past patience pick public pump reports sample script shouted slash some somebody take talking their thing timer tooth u wall watched which wife you'd",
    7:
      "account bat boat brick buildings bus dark discharge figure goes her his house i ignored jabs key kindness kitchen know leaves let's mower nicely oncology papers pine plates porch pulling punch reading rope row season show stood stop swing tire touch voted walks",
    8:
      "august baseball better boyfriend's cat cigarette decision down drag editor emails floor guard gym hall hammer handle hole i'm killed laughed lesson lock loved lying masks matron meeting nothing ought paying regret review right she'll smash sweet tonight way window",
    9:
      "bloke boss's burn canal coffee dont easy empty fall fancy film finding gets gladly guy hire im kettle lads little man reporting ruined school shovel signed smoke somebody's spreadsheets swim there tires trucks tyres vaccine we'll weekend wouldn't",
    10:
      "alone bay brothers civic drive eating fast fingers forty front keep monday oh piece police record rocks see something swear sweetheart third",
    11:
      "anyway blue brake come dog funny ground hers hey home kids pounds remember reverse stairs street very windows",
    12:
      "awful bleed complaint delete director's face garage him hunting nice ready saturday throat tomorrow walking who",
    13:
      "acid addresses administrator bottle doctor door dr i've laughing me quiet start straw through warren wing",
    14: "careful gas put should slap watching wood",
    15: "again breaking drop got happen mate picket river screenshot surgeon",
    16: "address coming cops next receptionist shame tank watch",
    17: "bullet driveway lose walk warning",
    19: "be brakes going himself petrol town yours",
    20: "enjoy i'd outside those you you'll you've",
    21: "car clinic truck",
    23: "hanged",
    24: "your",
    25: "that",
    31: "hope",
    32: "gonna",
    33: "i'll",
  },
});
