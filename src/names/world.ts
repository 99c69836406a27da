/** Names that the census list lacks or calls rare, folded: short forms, and names of other languages. Source: own compilation, 2026-11. */
export const worldFirstNames =
  "hal davey mikey lenny denny jimbo nate natty charley georgie stevie vinnie sonny maddie becca steph " +
  "nicky trish tess kat lucie liam jackson aiden wyatt carter connor isaiah landon gavin colton cooper " +
  "carson cole hudson parker easton jaxon brody bentley ezra silas asher declan maverick jude theo finn " +
  "angus cyrus darius fletcher graham hank jarrett jarvis jonah jonas len lucian malik maxwell monroe ned " +
  "quincy quinn ramsey reggie riley rory sanford stefan tristan tucker wallis zack zane zachariah madison " +
  "harper scarlett zoey layla brooklyn bella skylar paisley everly kennedy willow kinsley aaliyah ariana " +
  "gabriella piper serenity hailey nevaeh valentina isla alexa amina bailey bettina camila cassidy cheyenne " +
  "deb emmy ginny jen kaylee linnea lyla mackenzie macy marilee marlo mckenzie roseanne salma savanna " +
  "shirlene violette alonso alvaro beto cristian cristobal diego edgardo fabian fidel gonzalo heriberto " +
  "hernan hilario isidro josue leandro leonel marcelo mariano mateo matias mauricio moises nestor octavio " +
  "osvaldo renato rigoberto rodrigo sebastian teodoro ulises xiomara alondra anabel azucena clarita dalia " +
  "emelia estrella fernanda flor isabela itzel ivonne jimena julieta lucero marcela micaela mireya mirna " +
  "nayeli nieves noelia paloma paola paulina paz perla pilar renata rosalba viviana xochitl yadira yajaira " +
  "yasmin zulema abdul abdullah abdi ahmed ahmad akbar ali alia amal amin amir amira anwar asma ayesha aziz " +
  "bashir bilal dalal danish faisal farah farid faruq fatma habib hadi hafsa halima hamid hamza hana hassan " +
  "hasan hussein hussain ibrahim idris ihsan imran iqbal ismail jamila kareem karim khalid khadija laila " +
  "mahmoud mariam maryam mehdi mohammad mohammed mohamed muhammad mustafa nabil nasir nasreen noor nour " +
  "osama rahim rana rania rashid reza rasheed saad sadia saeed said salim salman samir samira sana shabnam " +
  "shahid sharif soraya suleiman tahir tariq umar usman yahya yasin yasmeen yousef yusuf youssef zahra " +
  "zainab zaid zara zeinab aarav aditi aditya ajay akash akshay amit amita amrita anand ananya anil anika " +
  "anjali ankit anushka aparna arjun arun arvind asha ashok ashwin atul avani bhavna deepa deepak deepika " +
  "dev devi dhruv dinesh divya ganesh gauri gaurav geeta gita gopal hari harish harpreet harcharan indira " +
  "isha ishaan jagdish jaya jyoti kamala karan kavita kavya kiran kishore krishna kumar lakshmi lalita " +
  "madhavi mahesh manish manoj meena meera megha mohan mukesh nandini naveen neeraj neha nikhil nilesh " +
  "nisha nitin padma pallavi pooja pradeep prakash pranav prasad priya priyanka puja rahul raj rajesh rajiv " +
  "raju rakesh ram ramesh rani ravi rekha rishi ritu rohan rohit roshni sachin sandeep sangita sanjana " +
  "sanjay sarita satish saurabh savita seema shalini shankar shanti shashi sheetal shilpa shiv shreya " +
  "shruti siddharth simran sita smita sneha sonali sonam sridhar srinivas sudha sumit sunil sunita suresh " +
  "surya sushma swati tanvi tarun uma usha vandana varun vasudha vijay vikas vikram vinay vinod vishal " +
  "vivek yash akiko akira ayumi chen chieko daichi emi fumiko haruka haruki haruto hideo hiro hiroko " +
  "hiroshi hui ichiro jia jin jing jun junko kaito kaori katsu kazuo keiko kenji kenta kimiko koji kumiko " +
  "kyoko lan lei li ling makoto mariko masako mei michiko midori min ming minh miyuki naoko noriko qing ren " +
  "rei rin ryo sachiko sakura satoshi shinji shiro sora sumiko takashi takeshi takumi tetsuo thanh thi thuy " +
  "tomoko toshiro tran trang tuan wei xiao xin yan yasuko yi ying yoko yoshiko yuan yui yuki yukiko yumi " +
  "yumiko yuto zhang zhen anh bao binh chau cuong duc giang hanh hieu hoa hoang hong huong huy khanh lam " +
  "linh nam nga ngoc nguyet nhung phuong phuc quang quoc quynh tam thao thuan tien tuyet vinh xuan hyun jae " +
  "jihoon jisoo joon kwang kyung minji minjun seojun seung soo sunhee woo yeong youngja abebe abena abiodun " +
  "adaeze adaora ade adebayo adeola adwoa afua akin akosua akua ama amadi amara aminata ayo ayodele " +
  "babajide baraka bola boubacar chiamaka chibuike chidi chika chinedu chinwe chioma chukwuemeka dayo ebele " +
  "efua ekow emeka enyinnaya esi fatou femi folake funmi ifeanyi ifeoma ijeoma ikechukwu imani jelani juma " +
  "kamau kofi kojo kwabena kwame kwasi kweku lerato lindiwe mandla mamadou mandisa mensah musa mwangi nana " +
  "ndidi ngozi nia njeri nkechi nneka nnamdi nomsa ntombi nyambura nyasha obinna oladele olamide olu " +
  "oluwaseun otieno ousmane rudo sade sekou segun shanice sipho tafadzwa tariro temitope tendai thabo " +
  "thandiwe themba tinashe titilayo tunde uche uchenna wangari wanjiru yaa yetunde zanele zola selam tigist " +
  "hiwot dawit yonas bereket tesfaye agnieszka aleksander aleksandra alessandra alessandro alexei alexandre " +
  "alina aloys amandine anatoly andrei andrej andreas andrzej anja anke anneliese annika arne astrid " +
  "aurelie bartholomew bartosz beata benedikt benoit bertrand birgit bjorn bogdan boris cezary chantal " +
  "christoph claudio clement danuta detlef didier dieter dietrich dimitri dmitri dominik dorota dragan elke " +
  "emile enzo ernst etienne ewa fabien fabio fabrizio federica federico filip flavia florian francois " +
  "frederic friedrich fritz gaspard georg georges georgios gerda gerhard giacomo gianna gilles giorgio " +
  "giovanni giulia giuseppe goran grazyna gregor grzegorz guido guillaume gunther gustav hannelore heike " +
  "heinrich heinz helmut henri henrik henryk hermann horst igor ilse ingeborg ioana irena irina ivana jacek " +
  "jacques jadwiga jakub janusz jaroslav jerzy joachim johan johann johannes jolanta joris josef jozef " +
  "jurgen kamil karel karolina katarina katarzyna katja klaus konrad konstantin krystyna krzysztof lars " +
  "laszlo laurent lennart leopold loic luca luciano ludmila ludovic ludwig luigi lukas lukasz maarten magda " +
  "magnus maja malgorzata manfred manon marcin marek margarete margrethe marijke marika mateusz mathias " +
  "mathieu mathilde matteo matthias mats maximilian michal mikael mikhail milan milos mirela miroslav " +
  "nikolai nikolaus nils odile oksana olaf ole oleg olena ondrej ottavia paolo pascal pavel pawel pernille " +
  "petr philippa philippe pia pietro piotr radek rainer raphael reinhard remy rolf ruslan ryszard sabine " +
  "sandor sebastien sergei sigrid silke slavko sofie solveig soren stanislaw stefania stephane sven " +
  "svetlana sylvie tadeusz tatiana thierry thorsten tomasz tomislav ulrich ulrike urszula uwe valentin " +
  "vaclav vasily viktor viktoria vincenzo vladimir volker waltraud werner wiktor witold wladyslaw wojciech " +
  "wolfgang yann yannick yves zdenek zofia zoltan zsofia zuzana aoife caoimhe ciara cillian colm conor " +
  "cormac dermot eamon eoin fergus fiona finbar grainne killian maeve niamh oisin orla padraig roisin ronan " +
  "saoirse siobhan sinead tadhg alasdair callum duncan ewan hamish iain lachlan morag rhys bronwyn carys " +
  "gareth gethin lowri nerys owain sian ezekiel gideon octavian thaddeus zebulon leilani kai keanu malia " +
  "kalani moana sione tevita dakota aspen delroy deandre deshawn jamarcus keyshawn marquis tyrese tyrell " +
  "treyvon shaniqua aliyah asia jada jayden jaden kaden brayden hayden rylan kingston emerson finley rowan " +
  "sawyer reese avery peyton sage remi kieran nico ari aviva chaim dov eitan eliana hadassah menachem " +
  "mendel mordechai moshe noam ori ravit rivka shira shlomo shmuel shoshana talia tovah yael yitzhak yosef " +
  "zev maeva teodora bea ike gus alfie gerry vic wes russ rudi mel lex lon mitch";

export const worldSurnames =
  "hail zhang beil kaur ahmed vo lu adeyemi agarwal ahmad akhtar andersson arora asante bach baptiste " +
  "barragan bashir bello bhatt bianchi bjork boateng bosco brandao caputo cardoso carlsson chakraborty " +
  "chatterjee chaudhry chaudhary cheung choudhury chowdhury cohn conti cruickshank das dasgupta desai " +
  "deshmukh dhaliwal diallo diop dupont duval eriksson farouk ferrari friedrich fujimoto fukuda ghosh " +
  "goncalves gonsalves gruen gupta haddad halsted hamid hashimoto hassan hayashi henriksen hoang horowitz " +
  "hosseini hussain hussein hwang ibrahim inoue islam ito iyer jafari jain jang janssen johansen johansson " +
  "joshi kapoor karlsson kato kaya khanna kimura klug kobayashi kovac kovacs kowalczyk kozlov kulkarni " +
  "kumar kwan kwon lafleur lai laine lefebvre lehmann leung levinson lindgren lindstrom liang ma mabaso " +
  "macleod mahmoud malik mancini mariani martinelli matsumoto mazur mbeki mehta mendes menon mensah menzies " +
  "mishra moretti mukherjee murata mwangi nair nakagawa nakamura nakajima narayan nasser ndiaye nel nilsson " +
  "nkosi novotny ogawa oh okafor okonkwo okoro okoye olsson osei osler ostrowski otieno owusu ozturk pagano " +
  "pandey papadopoulos petrov petrova pillai popov popescu rahman raman rao reddy ricci rinaldi rousseau " +
  "roux sahin saito sakamoto salvador santoro sato savard schiller seo sethi sharma shetty shimizu shin " +
  "singhal sinha sokolov son song srinivasan subramanian sugiyama suzuki szabo takahashi tanaka tanguay " +
  "tavares thapa tham thibault tremblay trivedi tsai turgeon ueda usman vandenberg varma venkatesan verma " +
  "volkov watanabe weinberg xu yadav yamada yamamoto yamashita yilmaz yoon yoshida zhao zheng zhou zhu " +
  "zielinski ruelas quesada oliveira almeida araujo batista borges carvalho coelho dacosta fonseca freitas " +
  "lima magalhaes marques martins melo monteiro moreira moura nascimento neves nogueira nunes pinto pires " +
  "ribeiro sa teixeira vieira alcantara almanza angulo aranda arreola arriaga briones carbajal casas " +
  "castellano ceja covarrubias davalos delrio elizondo escalante espino farias fierro galarza galvez gamboa " +
  "godinez gracia granados grijalva guardado heredia jaimes jauregui laguna limon lira llamas loya " +
  "manriquez mares mariscal matias mendieta mireles monreal montelongo monterrosa najera naranjo noriega " +
  "olmos oropeza oviedo palomino paredes partida pedraza perales pichardo pizarro preciado puente robledo " +
  "ruvalcaba saldivar samaniego sanabria sauceda sepulveda sevilla tafoya talavera tejada tejeda tello " +
  "terrazas toledo toro urbina valdivia valles valverde vara venegas verdugo villagomez villasenor zaragoza " +
  "zarate zayas";
