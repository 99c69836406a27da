import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage tells how to get in, or at what is locked. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -50,
  possible: 43,
  likely: 48,
  kinds: {
    bypass: 3,
    credential: 20,
    fear: 4,
    gap: 24,
    guarded: 38,
    harmless: 6,
    key: 20,
    lock: 15,
    "said:asking": -16,
    secret: 22,
    unwatched: 21,
    way: 23,
    weakness: 25,
  },
  words: {
    "-20": "this",
    "-18": "what your",
    "-17": "was",
    "-15": "a us will",
    "-14": "or",
    "-13": "again he her hospital of",
    "-12": "going have long not nurses take team thank who would",
    "-11": "answer come percent stop vote",
    "-10": "can't days last lecture main people saturday she's should skip them today two",
    "-9":
      "am audio being best break closed hand his manager nothing pharmacy post some state we'll why years",
    "-8":
      "are be bed better cold county done first general health home i'll kids may me minutes my seen where wife wrong",
    "-7":
      "already back bring check coming cut each family feel find flu friday had hands he's hot lab life love make monday money much notice now online other pay report road said sat school send talk they're union we yours",
    "-6":
      "as b bathroom called care chair dad day example eye flat form gets heart learn like made management meeting ours paid plan put reason reel running says she shift sings sleep staffing stand street tea town update volunteers website weeks who's woman won't year zip",
    "-5":
      "app bag ballot before but calling cancer cat center class clerk closing consultant didn't doing dress drink drop east eat effects eight emergency failed fast fine fixed found free good happy help here honestly hours library lives looking machine many means often once pain parents part passed per pick public question quick rang real reminder review saying she'd shoes short single slow small something soup spring start stay step table tells that therapy thinks third those though time we're well winter wrote",
    "-4":
      "above actually alarms alone along annual april assistant babies book both bottle brown bus buy call clear clock close confirm covered cried different dollars during every filed finished friends full gala getting gonna guaranteed he'd hi hr i'd infection january judge kind know known label lady law less lights local managers message mill minute mouth mum myself named near need own pocket police practice pressure quiet rate reading residents rule saturdays scan season second secret september share sick sign socks someone staff stairs stood study surgeon survey swears text toddler training true trust tuesday video what's which while who'd words worked worth you'd",
    "-3":
      "5th absolute allowed asked at badge battery beat became bill bingo born brain breathing burn calls candidate captain carried chairs chart chemo chest child children's city closes club coat colleagues comment comments community complaint completely congrats congratulations consultants contract council course court cover crash cream crying curtains daily dark dates daughter decent diabetes died disease display district don't drill dry easter else's email expect eyes fails fall fancy fat feet felt fever fight figures final folks food former friend friendly funny get glass glasses governor gym hall hat having head hearing held hello him honest hospitals hour im injuries instead insurance intranet join kid knee knees labor ladies lane lawyer lead leg let's letter likes line listen longer looked lose lower map maybe medicine members midwife midwives miles million min minor missed mom months mother moved museum mystery nearly neck neighbours neither news noon nurse nursing october offered oh okay onto opposite out pages papers patients pediatric permit photos pill pm point posted posting pray program promise proud purple queue quit recommend record registration rep repeat resident river rules sale sell senate shame sharing shifts shots shuttle sink site size skin smell smile smoking social speak speaking speech stage standing started stayed steps stroke support sure surgeons swap talking taught tax taxi than that's their these things thinking thoughts thursday tired to toast touch trauma try turned twelve twenty u ultrasound upstairs urgent violence visit voice volunteer voted voting w wake wasn't we've wednesdays weekdays whether whoever whose within woke women worse wrist write writing written young zero",
    3:
      "argue around barbecue bench bin birth booths came can checking clogs contractor copy crowd curtain cyber dare dental dm docs doesnt dr drugs ducks dummy easy empty enjoy estates ex falls fireworks floors fob freight front gas gate girls haha half halloween hang heading hear hedge helpdesk hospital's hurry inch joints june kidding late league letters level light listed maternity mates meanwhile meatloaf menu met metal mirror monday's mop morphine naps neg nephew next nick nineties no one opened operating overnight pads parade pics plaque power proof pushes pushing reach read registrar replies roof rota same see senior shocked shoe shuts sir smoke soccer somewhere south spread sticker sticks student supply telehealth terrace terrible they'd thing thought three til times timetable trips turn uncle up vape vending voss wear wide wing wondering word wore world",
    4:
      "17th advance anyone asking automatic baby blind bread buttons cancel challenge controlled count cup dancing day's detector do down drip driver drug early end exit festival flip forgotten furniture genius goes grab heads i it'd it's kept kitchen knew ladder lady's lanyard larkspur lifts live locker lovely machine's masters minus name network nice nobody's numbers older one's over painted pancake patient picked pictures placement playlist poor portal properly psst rack radiation readers reads reply rest ride saves screens scrubs showed sister speaker stays strangers summers sundays surname themselves together transport usually waiting watch whole wristband",
    5:
      "1st admin anniversary anyone's anyway asleep blocked bloods bottom brick butter buzzer by cab cart case ceo changing chapel clerk's click clinical couch courier doesn't drank eleven endo enough entrance except facilities fact fella fellow fort fridays go grandma handover helps how imaging intern itu keeps lads license logged lot loud manager's menus messages mine mortuary mum's nowhere official oncology park phase plain prescription psych remain remembers results ring rock rotating run say scope set sit sixty someone's tech that'll theatre tip top trail tray trolley using vendor version vet visiting walks",
    6:
      "address ambulance anesthesia bar bike birthday boiler bored box carry carts ceo's coffee's cooks cool corridor counts d date deaf employee grey hallway hiking hundred into is isn't issue keyboard mat mind mom's new nhs notes ob passwords patches payroll photo pop reception shouldn't signed station still they've till unit visitors wants ward waterfall",
    7:
      "access accident anywhere backwards biscuit blue cage calendar card crop exchange exec floor gap hasn't hole honour horse icu jacket jobs knife lift mark mess mouse note oxygen pretend putting remote service sharp smart soul spot stairwell suite switch switchboard tapes then told too unlocked van want ward's you're",
    8:
      "# alarm badges bay buildings business corner dads does dozen e entire er extension fern fish fix float from got guest guns ignore insulin it knows learning link lol newborn on order pass phones printed pull records retired right room's shared shows side specimen starters store use visitor wired",
    9:
      "always backup bothered broken cards charts dietary everything guy internet l mondays nine only parking porter room rounds shed shut vials whoever's",
    10:
      "anybody bank changes checks dock guard hook id laptop latch logs looks nail porters reader save since sits tag tamarack tank they'll used walk window you",
    11:
      "button elevator fence fridge fun handle leaves left lounge meetings monitors needs panic pizza star stopped there's they toilet trick wave",
    12:
      "blank changed could desk factory here's kiosk lets office physio selfie smokers sticky tailgate the view",
    13:
      "all any barcode boss buzz climb combination company cupboard doctors everyone's guys helipad ketamine lodge machines north open past place so tuesdays weekends",
    14: "cash loading master middle milk server user",
    15: "between cabinet delivery pin reset screen twice works",
    16: "just locks nobody opens press sleeps straight system",
    17: "account there",
    18: "default number",
    19: "change clipboard door spare",
    20: "never",
    21: "key",
    22: "key's locked",
    23: "keys",
    25: "behind cameras lock midnight",
    26: "code wifi",
    27: "drawer fentanyl",
    30: "login",
    42: "password",
  },
});
