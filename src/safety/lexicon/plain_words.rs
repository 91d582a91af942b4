//! Ordinary words that lie one or two slips away from a word of the lexicon and must not be read as that word.
//!
//! The list holds only such look-alikes among the twenty thousand commonest words of each language. A new word in the
//! lexicon may bring new look-alikes: the false-alarm test is where they show.

/// Folded as [`crate::safety::tokens`] folds, separated by white space.
pub const PLAIN: &str = "
suivre survive acces accouchement accurate accusant aces achieves acres actes acting ados affaibli affaiblir affaiblissement
affair affaire affaires affairs affilee aggraver aggression aggressively agite agitee agiter agnes agresse
agresser agresseur agresseurs agressions agressivite aides aies ailes aimes ainee aired aires aises alice
alien alienated aliens alike aliment alimentation aliments alinea allaient allant allegation allegations
allegeance alleged allegedly alleger alleges allegiance alleging allegorie allen alliage alliances allongement
allowance alter alteration alterations altered altering alternance alternate alternatif alternatifs
alternating alternative alternatively alternatives altesse ambre amenes amer ames amies amnistie anger angie
angle angles angleterre annule annulee antibiotics antibiotiques antibodies antibody antilles appelant appli
appliance applies appuient arise arrived arrivees arrives arrivez articulate articulated ashes asked
assomption atterrissage attrape attraper augmented augmentee augmentent augmenter automatic automatically
automation automatique automatiquement automatiques automatisation automobile automobiles automobiliste
automobilistes automotive aveugles babylon babylone bague bailleurs bains baise balcon ballot banking banned
banning barbe barge barker barr barreaux barry basin basque bassins beaver begin begins beings bell bella bells bends
berger bergers besson biggest bills billy binder binding bing bingo bites bizarrement blagues blair bleeding
blend blended blender blending blends blessant blessing blessings bliss blogue blond bloom blossom blossoms
boiler boise boit boitier bombe bonte booth botte bottes bottoms bouchee boucher bouches boucle boue bouffon
boules boulet bourbon bourges bourse boyle brass breach breadth breaking breastfeeding breed breeder breeders
breeding breeds bresse breve brice bricks brie brillant brillante brillantes brillants bringing brings brink
brock broncos bronx bronze brow browning brows browse browser browsing bruce bruges bruised bruises brume
brunet bruno bruns brutalement brutalite brutality brute brutes bruyant bubble bubbles buffer buffy bully
bunch buns bureaux burgess burst bursting bursts burundi burying bust busted buster bute butte buttons cachant
cache caches cadeau cadeaux cadenas cadence cafeteria cailloux caire caisse caisses calmes camp campagnes
campaign campaigned campaigning campaigns campbell campement camping camps campus campuses canberra canceled
cancellation cancelled cancelling cane canterbury capable cape caretaker carre caves centre cents certes cest
chad chaire chaired chamonix champagne champignon champignons champion championnat championnats championne champions
championship championships champlain champs chancelier chancellerie chancellor chandelle chanel channel
channels chap chapel charia chase chat chaudes chaudiere chauve chaux cheap cheated cheating cheats check
checked checklist checkout checkpoint checks cheer cheered cheerful cheering cheerleader cheers cheese cheesy
cheikh cheltenham chem chemical chemicals chemin cheminee cheminees cheminement cheminots chemins chemise
chemises chemist chemistry chemotherapy cherokee chesapeake cheshire chess chestnut chilli chilly chimie
chimique chimiques chimiste ching chip choeur chopped chopping chops christian christians chut claim claimed
clairs clap clapping clare clarence classement claude clever cliche clinch clips clique cloak clocher cloches
clock clocks clone clones coaching coarse cocher code coded coderre codes coding coffre colder colleen
colleges collegiale collegiate collet collusion cologne colonie colonnes color commentateur commentateurs
commentator commentators communion commuting compensation compliment complimentary compliments compression
comprise comprised comprises comprising comprit compromettre compromis compromise compromised compromising
comptable conan concernait concernant concerne concerned concernee concernees concernent concerner concernes
concerning concerns concert concertation concerts concession concessionnaire concessions concierge concile
conciliation concilier concise concitoyens conclus conclusion conclusions conclusive concu concue concues
concurrence concurrencer conde condemn condemnation condemned condemning condensed conditional conditioned
conditioner conditioning conditionne conditionnelle conditionnement conditions confessed confession confiance
confiant confidence confidences confident confidential confidentialite confidentiality confidentiel
confidently confie confiee confier configuration configurations confined confins confirm confirmant
confirmation confirme confirmed confirmee confirment confirmer confirmes confirming confirms confiscated
confiture connaissaient connaissais connaissait connaissances connaissant connaisse connaissent connaisseur
connaissez connaissons connaitra connaitre connected consider considerable considerablement considerables
considerably considerait considerant considerate consideration considerations considere considered consideree
considerees considerent considerer consideres considerez considering considerons considers consigne consignes
consist consistait consistance consistant consiste consisted consistency consistent consistently consisting
consists constraints construct constructed constructeur constructeurs constructif constructing construction
constructions constructive construit construite construites construits consumed contacte contacted contacter
contactez contacting contacts contain contained container containers containing containment contains conte
conteste contested contestee contester contiennent contient continent continental continentale continents
contingency contingent continu continua continuait continual continually continuant continuation
continuellement continueront continuing continuite continuity continuons continuous continuously continuum
contractors contractual contrast contraste contrasting contrasts contrat contrats contravention convaincant
convaincante convaincre convaincu convaincue convaincus converted convict convicted conviction convictions
conviennent convient convince convinced convincing convives cooke cooker cooking copains cops corail cordes
cords cores coronation corp corpse corpus corse coudre couette coulee couler couleurs coupables coupling
courageous courageuse courageux couramment courante courantes courants courbe courbes courent courier couronne
couronnement couronnes courriel courriers courte courtes courtesy courthouse courtier courtiers courtney
courtois courtoisie courtroom courts courtyard coute couteaux coutent couter coutera couterait couteuse
couteux couvent couvercle couvert couverte couvertes couverts couverture couvertures crabe crackdown crackers
cracking cramer cran cranes crank crap crappy crashing crate crave craze crease cree creee creek creme crepe
crest cricket crippled crippling cris crisis cristal cristaux cristiano cristina croissance cropped crops
croque croquis crown crowned crowns crude crus crusade crusaders crushing crust cuisson culpabilite curling
curse cushion cute dating debit debiteur debits debts deception dechiffrer decreased decrire defender defendre
defense defenses defenseur deforestation deformation degueu degueulasse dehydration delicious demande demanded
demandee demandees demandent demander demandera demandes demandeur demandeurs demandez demantelement demeurer
denis denys depended dependre depens depense depenses deposer deprimant deprivation deprived derange deranger
deroute descend descended descends desert deserte deserted deserts desesperement desirent desormais detendre
detriment detrimental devout diables diameter diametre digne dine dingue dinners dipped dipping disaient
disclosure discussing dissertation diver dives dole donated donateurs donating donations donkey donor door
doping douce douceur dough douloureuse douloureux doutais doutait douter doutes douteuse douteuses douteux
draws dress dressed dresses dressing dripping droles drome drone drove drown drowned duffy dusty earnings
eclair ecoule ecoulement ecouler ecrans ecrasante ecris efface effondrement eight elan election elegant
elephants eliminate eliminated eliminates eliminating elimination eliminatoires elvis emancipation embodied
embodiment emile empare empirer empires empreinte enact enacted enchante endorse endorsed endorsement engine
engines enormous enormously entend entente enters epanouissement epique erase erased erection eteint eteinte
etend etendre eternal eternite etoffe etroite evocation evolution exactement exactions exactitude excel
execution exhausting exhaustive expire extended extending extends extension extensions extensive extensively
extent fable fache facial faciale facilite facture factures faiblement faille faites faits fallon farce
fascinant fascinated fascinating fascination fascisme fasciste fascistes fascists fasse fassent fasses faune
federal federale federales federally federation federations federaux fellow felony fences ferree feter fevrier
fewer fiable fibre fier fierce fiercely fiere fierement fiers fierte fiery figured figurer figures fills finer
fines fingerprint fingerprints finis finisse finissent finistere finnish fired fixee flair flee flights fling
flood floors flore flotte flour foire foires foncier fonda fonde fondee fondees fonder fondes fonds fondue
fonte forbes forced forcee fore forefront foremost forge forges former formes formidable formidables forming
formula formulas formule formulee formulees formules fortes fosse fosses fourni fournie fournier fournies
fournir fournis fournissant fournissent fournisseur fournisseurs fournit fourniture fournitures fraise
frappant frappent freins fright frites frying fullest furieuse gache gallon gaston gastric gastronomie
gastronomique gender gendre genee genera generals genere genes genial geniale genocide genome genre gentils
genuine genuinely genus george glacee glaces glance glare glass glue glued goin gore goute gouter grace grain
graine graines grains grams gras grasp grasse grenouille grenouilles greve griffe griffes grimpe grimper grin
grind grinder grinding grip gripping grips gross grosses grotte groundbreaking grounded grounds groundwater
grown guere guild guilde guillaume guitar guitare guitares guitarist guitariste guitars hachette hallucinant
halte halted halves handheld handing handy hanged hangs hans hart hartford hartley hasard hating hazard
hazardous hazards healthcare healthier healthy hear hearing hearings hears heartbeat heartbreaking heartfelt
heartless heated heater heath heather heathrow heating heats heaviest height heights heureuse heureusement
heureuses heureux hides highs hikes hired hires hivers hobbies hobbit hobby homeless honnete honnetement
honnetes honnetete hoping hopper horton hote hunting hunts hurtful hydra hydraulic hydraulique hydrauliques
immobilier immobiliere immobilieres immobiliers impartial impatience impatient impatiente implante implants
inaction inception inconsciemment incur incurred indicted induction infect infectious infested inflated
inflation inflicted influence influent influents infraction infractions inherent injected injecter injection
injections injunction injuries injuring injuste injustement injustice injustices innovation innovations
insecte insectes insensitive inserted insertion inspected inspection inspections insulation insulting
insurance insure insured insurer insurers insurgency insurgents insurges insurrection intention intentional
intentionally intentions invented invention inventions inverted invested irritated irritating isolation jambon
james jamie jammed jane jaures jelly join joins jointe joints jorge june kelly kings kissing knicks knocking
knockout knuckles lamps lancant lancent landings lands langues largement lashes launch laver laying leading
leaning learning leasing leaving leche lending lends lentement lents leve levee levees level levels levent
leverage leves levesque levez levier leviers levure lievre lievres lignee lignes ligue limbs ling linge liquid
liquides liquids lisse liver lives livree livrees livrent livrer livres livret livreur locale locales
localisation localite localites localities locality locals loire loose lord louche loud lover loyal lucie lunatic
lycees lynch mace macron magnesium magnet magnetic magnetique magnetiques magnets maigre mails maine mais
malaisie malins manage manageable managed management manager managerial managers manages manche mandela mane
manege manette maneuver manga mangas mangeait mangeant mango manie manier maniere manieres manipule manned
mannequin mannequins manner manners manoeuvre manoeuvres mans manteau manteaux manuel manuelle manuels mapping
marchait marchand marchande marchands marchent marchera marching marge marges marian marianne marins marion
marionnette marionnettes marital maritime maritimes marked marker marquant marrant mashed masquer masques
mating matins meats mechant meche meditation mediter mediterranean mediterranee mediterraneen mediterraneenne
melee mellow mener merchant merchants meridian meridionale meritait meriterait metis mets mills moche monster
montage monte montes montre montrer mormon moron morse mosque moth mouche moule mouths mouton nadine nains
nasser never nigger nique niquer noie noises nombre nombres norton notre notres nuire obligated obligation
obligations obligatoire obligatoirement obligatoires obligatory obligeant ombre ombres opera operer oppression
oppressive oreille oreiller oreilles ossements overhead overheard overrated overwatch owned paiement paiements
painted paints pairing palate palier pansement pantin paques parallel parallele parallelement paralleles
parallels paralympiques paralyzed paresse paresseux parier parker parking parlement parrain parte particule
partly partying passais passees passenger passengers passent passeport passeports passerai passerait
passerelle passeront passeur passez passion payment peasant peasants peche peines peint pelosi pelouse pence
pens pensait pensant pension pente pentes perce percu percue percues percus percussion perdants peres
perimeter perimetre peripeties perle perles perse perth pertinence pertinent pertinente pertinentes pertinents
pesent peste pete peter petition pickle pickles pier piers pies pilier pilote piloter pilotes pinces pinch
pine pines pint pirates pistes placement placements plage plaie plaine plaire planer planes planet planetaire
plans planting pleasing pleasure plight poignee poing poire ponte porno port porta portage portail portes
portrait ports posait posing possedait possedant possede possedent posseder possess possessed possesses
possessing possession possessions posterior pouces pouch pousser praising precieuse precieuses precieux
precinct precious precipitation precipitations precipite precipiter precisant precisely precisement precision
precisions prefers pregnancies prehistoire prehistoric premise premises prenant pres preseason presence
present presentait presentant presentateur presentation presentations presente presented presentee presentees
presentement presentent presenter presentera presenters presenting presently presents preservatif preservation
preserve preserved preserver preserves preserving presiding pressions pressured pressures preston presume
pretes prets previsible prevision previsions priceless prick prier prince print privately privees prives
processing procession profession professional professionalism professionally professionals professionnalisme
professionnel professionnelle professionnelles professionnels professions progres progress progresse
progressed progresser progresses progressiste progressistes progressively progressivement progressives proie
prone proposa propose props prusse publient pubs puce puff puis puisse puissent puisses puits punch punis
punishable punishing punishments punitive puree purement pures purse quais quits rachete raging raie rained
raining rains raised raises randolph random randomized randomly randonnee ranged ranger ranging rangs rase
rattrapage reactif reacting reactive reactor readiness readings reagan reagissent realisant realisateur
realisateurs realisation realisations realisatrice realise realised realisee realisees realisent realiser
realises realisez realising realism realisme realiste realistes realistic realistically realite realites
realities reality realization realize realized realizes realizing rebound rebounds receptive receptor
recession recette reclament reconduit reconnaissable reconnaissance reconnaissant reconnaissent recovery
recreation recuperation redaction redemption reduction reellement refection refletent regain regained reggie
regie regimen regiment regiments regimes regina region regional regionale regionales regionaux regions regis
register registered registering registers registrar registration registre registres registry reglements reigns
reims rein reine reines rejection relation relevent rendait rendement renover rents repand repandre repandu
repandue reparer repay repenser repondait repondant repondent repondrai reponse reponses repression respond
responded respondents responders responds resta restaurants reste restos restraint restrictive restructuration
restructuring rests retention retirer rever rhin rhinoceros rhyme rhymes richer rightly ringing rise rivalite
rives roach roche rochers roches rocker rogue rompt roue roues rough roughly roulait roulant roule rouleaux
roulement roulent rouler roulette routes routier routiere routiers routine routinely routines routing
routledge rubis ruine ruiner ruines ruins ruler rumeur rumeurs rushes rushing sabre sachant sache saches
sacked sacks sacred sacree sacrement sacres sacrifice sacrificed sacrifices sacrificing sacrifie sacrifier
sain saine saines sains saint sainte saintes saintete saints salaire sands sandwiches satin sauver scanning
scare scarf scelle scent scented sceptique scolaire scouting seating seats secher seches secrete secte secure
securing securise securisee securiser securities security seigneur seigneurie seigneurs seine seins selfish
sell seller sellers selling sells sends sensiblement sentencing sentiers sentiment sentimental sentimentale
sentiments sentinel sentinelle separement septieme serbe serge serment servait serve server setting seulement
severement sewing shack shading shaming shape shaping sharif sharing shell shelley shells shelly shipping
ships shits shitting shooting shouting shutting signalee signalement signales signaling signalisation
signalling signataires signature signatures signifiait signifiant significance significant significantly
significatif significatifs signification significations significative significativement significatives
signifie signifier signifies signings simplement sing singapore singapour singe singer singers singes singh
singing singled singles sings singular singularite singulier singuliere sinister sinistre sinner sins sipping
sirenes skating skiing skill skills skins skulls slapped slapping sleeps slick slight sling slipped slipping
smackdown smelled smelling smells smelly smiled smiles smiley snake snakes sneak sneaking soaking sobbing
sobre soeurs soignant soignants soigne soignee soigneusement soins solaire solaires solidaire solitaire
sombrer sommaire sonde sonner sonny soothing souche soudainement soudan souffler souffrait souffrance
souffrances souffrant souffrent soufre soulager souleve souliers soupire sourd sourde south spacing spain
spanning spawning speaks spear specifically specification specifications specificite specificites specified
specifique specifiquement specifiques speeding spell spelled spelling spells spending spent spice spike
spilling spitting sporting spraying spreading springer springfield springs sprinkle squads stack stacked
stacking stacks staffing staggering staging stain stained stainless stains stalin staline stalking stamina
stanton stare staring starring starting staten static stationary stationery stationnement statique
statistically statistique statistiques stats staying steak stealing steaming steep stella stellar stepping
sterile stigma stink stint straightforward strait straits strand stranded strands strange strangely stranger
strangers strapped strengthen strengths stringent strings strip striped stripping strung stumbling stun
stunning stunt stunts subi subie subies subir subis subissent subitement submit submitted submitting substance
substances substantial substantially substantive substituer substitut substitute substituted substitutes
substitution substrate subtil subtile subtilite subtitles subtle subtly suce sucer sucree sucres suffrage
suffrages sugars suing suisse suisses suit suitable suitcase suited suits sung surge surreal surrealiste
surrender surrendered surrey surrogate surround surrounded surrounding surroundings surrounds swallowing
swapped swapping swearing sweets swine swing swinging swings swung tablettes tache taches taco tagged tagging
tainted talent talented talents talentueux tanger tangled tasked taxer teinte temper tempest temples tend
tendance tendances tendant tended tendencies tendency tendent tending tendres tendresse tendu tendue tenons
tens tensions tenter tents tenure tenus testicules testified testimony thompson threat throats throne thrones
throttle throughout tied tightened timber timed tinder ting tipped tipping tiree tires titulaire titulaires
titus tobias toile toiles toilets toilette tome tongues tonne topped topping torah torch torche tord torque
torso tortue tortues torture tortured tortures tossed touchait touchdown touchdowns touchees touchent tougher
toughest toughness tournant tournois toussaint tranche trapping traque treble tremblay tremplin trends treve
trick tried tripped troie trottoirs troubling trousse truck trump trumpet trumps turning turnout turns tying
umpire unitaire urged urging urne urnes usine usines vaches vaginal vagues vain vallon valves vanilla vanille
veins vendait vendre vends vente vents venture verrait verre verte vertes vestiges vidal vigne vince vincent
vines viola violate violated violates violating violation violations violemment violence violences virage
virages virale vital vives vocal voire voitures volet volets vomiting vote voucher voue voutes waist wallon
warned washes weaknesses weaver weeping weighs weir weirdo wellness wells wheat wheel wheelchair wheeled
wheeler wheels whistle whistles wills wines winged wings winner wired wives woody wreath wrestle wrestler
wrestlers wrestling wright writ write writer writers writes writing writings written yonne youth etranger etrangere etrangers etranges pinging pinged pings liste listes lister
";
