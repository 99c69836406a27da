import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage tells what is a colleague's own to tell. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -32,
  possible: 55,
  likely: 55,
  kinds: {
    caseload: -7,
    health: 21,
    illness: 13,
    introduced: 44,
    private: 38,
    "said:asking": -3,
    "told-of-them": 16,
    "work-record": 15,
  },
  words: {
    "-21": "first",
    "-19": "we",
    "-18": "my or",
    "-17": "can said",
    "-16": "hospital",
    "-14": "gone says will",
    "-13": "soup vote what",
    "-12": "by hours then your",
    "-11": "answer done have into it minutes open under would",
    "-10": "am bring face floor friday i'd look more their this we're",
    "-9":
      "a any car county example five free i've line other passed ten them therapy to tonight wait who's wrong",
    "-8":
      "asthma care doctor fire fridge full help i i'm lights made many mum's no please public single staff stop talk than thanks three today walk we'll without yesterday",
    "-7":
      "alone around award better bicycle bill breathing code cold congratulations couldn't day dog each eat every fall finished folks forty hard head kept learn little live named nursing patient pressure put ring running sleep some team thank these too union until wants welcome won words you'll",
    "-6":
      "all arm best between bus call center closed company contract could district dr ever fever hero its least life lips loud making me means med meet minute next now nurses of ones practice reading safe saturday service set side sign signed somewhere staffing stopped table take talking that town trust us voted wasn't we've week what's window wing you've yours zero",
    "-5":
      "# after answering ate away bad biscuit boat book bought brings budget buy cafeteria calls calm candidate ceo children's clinic closing colleagues come did director doctors down faced fair far feet finally find fish four fourteen goodbye guard haven't held hello hold hundred kettle kitchen listen lobby lock looking message midnight miles million mouth needed never nobody nothing patient's phone pill play posted press pulled question read really red remember retirement risk show shut signs socks station straight students stuff teaching times try twenty u use voice volunteer voting weekend where whether worth",
    "-4":
      "account admin agree air alarm april as b ballot bar beat behind below black blue bright broke cant canteen cap carry change children choice class clock coat coming conference congress counted counts cup cuts dear december decided deserve diabetes dinner disease email entire falls fine fit fixed food football garden give gives grandad grandma ground hey history how hurt infection insurance juice key kidney knee lake later laughed laughing laundry leeds legs lie lines link locked lounge m managers mean medicine mom's monday month's morning most mother need ninety off official oncology opened opens ordered paid papers parents patients percent period person picked picture policy poster president primary questions raised rate real records research results retires roof room rounds safety sale schedule season sees sell sent session shaking shot size skills someone speak speech stayed step steps stone study stupid surgeons talked tape therapist thinking thinks thousand till toddler trial tried trip turn twelve twice ur urgent useless video visiting visitor visitors waiting wake walks wanted way we'd weight whatever who'd worst wrist you you're",
    "-3":
      "actually advice aid alive along ambulance another answered anywhere apology app arrest asked asks asleep atrium awake badly bag bath bathroom battery bay be belt biased bike biscuits bleeding bleep bother bottle boxes breakfast breastfed breathe brother burn burning cameras captain cards cases chapel cheap checking city coach color comment committee common complaint congressman control cookies cough counter cracked cream cried crossword cure d dad's daily data daughter's death deserved details diagnosed diet dogs dollars donate door dose double draft drunk dying easter eats eighty elected ends enough entrance environmental episode evening experience explained extra fainted families fast fat fax feed feels felt filled forever forget fortnight fraud front furniture garage gas gate golden gout governor gp grad gran grandpa's gray gym hadn't hands happen health healthcare heat here's honey hope hospitals how's hug human husband's idea if including insulin it'll jobs keys lads leadership leads legal library lifts liked loading local login longer lose lower luck machine machines main map march market maternity matter may mayor medical member met metal middle miserable mother's mug needs neighbor neighbors nephew night nineteen noise numbers officer often oil okay online op oranges otherwise outside owed oxygen pac pages pain painting paper parking part parties password patience pell people plant police porch porters position power present private promised pulse purple quarter queue quick quietly radio raises rang rash ratio recommend record relative reminder rent repeat report return right ringing river roads robot roommate rota route rule sandwich save scanner seconds seems senate senator seven she'll silence sister's skin sleepy slept slippers smell smoking smug snoring social somebody somebody's sort sound speaking spend spot stairwell standing states stick strike such surprise survey sweating system tablets talks tank tax tea tell telling there they're thirteen thyroid ticket tickets tiny tip toilet towels treat treatment triage true tuesday usually view visits vitamin war warfarin watched wear weather website wee whoever within young",
    3:
      "2am 4am abernathy absence act agency alongside anesthesia antidepressants at barely beside boiler boyfriend boys brave broken building buried calendar can't cancelled chair chief club confidence consult cries cut daughter dead delays desks dishes drink dumb e eyes faith flowers forgot fracture fundraiser general girlfriend goat goes going hates holidays honest honestly huddle hun husband inches instagram keeping kids lasted leader learned learning lent less linen looks lost maria math methodist mind miss muslim must names nearly neighbour neighbours nervous notes october office orientation orthopaedic out own pair parkinson's pay pen pete pray prayers pretending prizes probably psych raffle rep respiratory rides roast rude rumour runs scheduled second seizure sideways situation south space starting stealing stent strips surgeon switched tbh tech tele terrace texts they'd til training treated umbrella wash wearing wednesdays where's whitlock woman world yall",
    4:
      "30th abroad absolutely across age allowed already announced anxiety anyone apparently attendance august aunt awful babies bank being booking carol cash casserole clinicians clipboard confirmed corrigan couple court dale dave denise desk don't dont earns egg ended fact fifty fly gastric girls go ham heard investigated iud kicked lane leaves leg looked lots lunchtime marcus marlowe mass meal missing months mum nicely nurse obs on one orderly ours panic pastor phlebotomy physio pity point potluck priya psychiatrist quill ramp reckon rehab renew sends sertraline shared sheet something spare st stand started still stretch surprised tested theatres theo thru thursday tin totally trying tubes twenties two wet wheeled which who wish wonder yet",
    5:
      "alder asking audiology bernadette biopsy bloke board bonus breakdown cats check cheers christmas clients cna comments disability dodgy drew drives due ear eight either else exactly fasting favourite footy found fourth gentle grievance happened healing hearing here im improve ines lab's let let's letting lexapro lupus matron's mini mortuary much notice officially partner's picks pile pls prays pretty program proper radiology raise relapse relief replacement reply rings roster rt scope see shares son's sterile stu summer tall that's they've tired tom trans transport traveler trevor unfair was well when white working",
    6:
      "anyway apartment arthritis associate attacks balm bird bit bottom brannoc's cake cat celebrate certain charged chart chemo column complaints corridor days deaf debt detox doesn't drug easy endoscopy epilepsy exam feel fella fertility gap glaucoma gossip grace graham handover having hoist hour inside joke just keep knows lad's loss manager's menopause missed nice nineties old overdose pa pancreas partner pat patches phil photos planning plate porter proud quarry recovering resident sack salary served shift shocked showed slate sleeves sometimes starts stethoscope stops there's total trouble twelves vance wall want women works written",
    7:
      "again aide ask back both cancer cart clears collection complained covered custody department died docs eating ex figure file foot form friends gave great hides hospitalist kevin makes mom morphine nights pink quiet random registration replying resus retire rosa round sense shes shout slip sluice student taking theatre used wondering",
    8:
      "arrested big boy break breast charge charts estates everyone funny has herpes houses hush june k list mention money ms plan pod r races respect same savings scrubs secret seen steel swapped tremor whip winter",
    9:
      "anymore bc bev billing clean cover drinks filed foundation house is isn't keeps kind leaving lectures lip mate matron meds messaging nate news p parcel procedure saw scan school title together told trained tray turns twins vacation went wine with y'all yes",
    10:
      "anaesthetists assistant autistic brenda chaplain complaining didnt final fishing fuss gala gonna grand hiv kill lady name's order peds pizza prenatal printer probation rest run say secretary six sleeping support sure those through walked ward wears weeks west wig",
    11:
      "caught child colleague consent covering crash des hasn't hes ivf level locum nadia pension pregnant sealed she'd so tamarack third tobias tools tummy vitamins warning wild wow write",
    12: "btw deputy fed fired got jehovah's leave posting reason scheduling security think tuck witness",
    13:
      "address bipolar disorder guys had herself locker manager meanwhile not poor positive slow thats yusuf",
    14: "float guess hr lorraine noticed wife",
    15: "but failed gay letter meeting share smelled techs",
    16: "elm married",
    17: "coworker dating getting his sober why",
    18: "him suspended",
    19: "boss guy hysterectomy know lol maybe",
    20: "girl",
    22: "he",
    23: "ortho",
    24: "divorce",
    25: "payroll",
    26: "because",
    28: "fyi her she's",
    29: "he's she",
    31: "lives",
  },
});
