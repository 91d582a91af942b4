//! Words for how the body feels, hurts, rests and gets strong.

use super::Entries;
use crate::coach::offline::understand::concept::Concept::{
    BodyFeel, Condition, Exercises, FeelGood, GetHurt, InForm, NotTired, Pain, PainGone, Positive, Readiness, Recover,
    Risk, SleepWord, Slept, Strength, StrengthDone, Tired, Treat, Twisted, WeightWord,
};

pub const ENTRIES: Entries = &[
    (
        Tired,
        "\
        creve|crevee|fatigue|fatiguee|fatigues|epuis*|rince|rincee|hs|ko|k o|suis mort|suis morte|\
        mort de fatigue|morte de fatigue|eclate|eclatee|wrecked|nuit pourrie|sale nuit|\
        manque d energie|manque de jus|vide|videe|naze|lessive*|claque|claquee|a plat|vanne|vannee|\
        cuit|cuite|legs are toast|legs are cooked|legs are shot|legs are fried|lourdes|jambes lourdes|jambes en coton|en beton|beat up|beaten up|en vrac|\
        en miettes|a ramasser|jambes en bois|coup de mou|coup de barre|coup de pompe|pas la forme|\
        pas en forme|pas au top|me sens pas|repondent plus|repondent pas|not feeling great|\
        not feeling good|not feel good|not feel great|not feel well|not feeling well|not at my best|\
        pas dans mon assiette|under the weather|plus de force|sans force|no strength|jambes coupees|\
        rien dans les jambes|nothing in my legs|nothing in the tank|zero energie|zero energy|\
        zero motivation|pas motive|pas motivee|pas bien|deprime|la tete ailleurs|je traine|\
        mes jambes sont lourdes|pas la peche|pas d energie|plus d energie|plus de jus|aucune energie|\
        mal dormi|motivation|demotiv*|pas envie|la flemme|flemme|moral a zero|au bout du rouleau|\
        patraque|rame|decalque*|dans le mal|tired|exhausted|drained|wiped|knackered|heavy|fatigued|\
        i am beat|dead tired|bone tired|legs are like|jambes de bois|crame|cramee|grosse fatigue|\
        rincage|burnt out|burned out|shattered|no energy|low energy|sluggish|worn out|dead legs|\
        legs are dead|legs are gone|run down|slept badly|slept terribly|bad sleep|unmotivated|\
        feel bad|feeling bad|feel terrible|feel awful|feel rough|feeling rough|feel flat|feeling flat|\
        emojitired|pooped|weary|legs are toast|toasted|out of gas|running on empty|bof|pas terrible|\
        pas top|pas ouf|ca va pas|galere|legs feel like|cooked|sore all over|courbature*|doms|\
        raplapla|sleepy|lethargic|destroyed|not feeling it|fried|trashed legs|sans energie|\
        j en peux plus|casse|cassee|pas recupere|stressed|stresse|stressee|me traine|traine la patte|\
        trainais|j avance pas|n avance pas|guibolles|guiboles|rien dans le moteur|legs are shot|\
        legs shot|legs were shot|on fumes|running on fumes|last legs|gassed|zonked|dead on my feet|\
        sans jus|plus de peps|manque de peps|pas de jus|zero jus|jambes mortes|en compote|compote|\
        epave|une loque|loque|larve|zombie|vidange|explose|explosee|laminee|lamine|essore|essoree|\
        ecrase de fatigue|assomme|assommee|coup de fatigue|dead today|dead legged|beat today|whacked|\
        bushed|hammered legs|legs are lead|like lead|like jelly|jambes en plomb|du plomb|de plomb|\
        legs are jelly|legs are bricks|nothing left|rien dans le sac|nothing left in|in a hole|\
        dragging|dragged|struggling today|en galere|a la ramasse|la ramasse|a la peine|sapped|\
        flat today|flat as|no pep|no juice|out of juice|batteries a plat|batterie a plat|\
        batteries vides|plus de batterie|a bout de force|a bout de forces",
    ),
    (
        FeelGood,
        "\
        super bien|tres bien|en pleine forme|la peche|une peche|une patate|une frite|d enfer|\
        la patate|grosse patate|la frite|la forme est la|en forme|jambes legeres|jambes de feu|au top|\
        plein d energie|pleine d energie|je peterais|pete la forme|pete le feu|gonfle a bloc|motive|\
        motivee|bonnes sensations|super sensations|je me sens bien|me sens fort|me sens forte|\
        me sens en forme|nickel|je vole|frais|fraiche|suis repose|bien repose|reposee|bien dormi|\
        tout roule|de bonnes jambes|bonnes jambes|sensations au top|sens leger|sens legere|\
        je suis chaud|a bloc|la banane|me sens genial|me sens top|sens tellement bien|feeling great|\
        feel great|feeling good|feel good|feeling strong|feel strong|feel fresh|feeling fresh|\
        feel amazing|feeling amazing|full of energy|energised|energized|on fire|feel fantastic|\
        feeling fantastic|feel awesome|feeling awesome|legs are fresh|legs feel good|legs feel great|\
        legs felt great|felt great|felt amazing|felt strong|felt so good|ready to go|super jambes|\
        run forever|run all day|courir des heures|courir toute la journee|tout va bien|ca va super|\
        ca va tres bien|je me sens super|je me sens tres|legs feel awesome|feel so strong|felt easy|\
        facile aujourdhui|felt fantastic|feel better than ever|ready to rock|pumped|flying|\
        well rested|rested|springy|top shape|great shape|feeling fit|feel unstoppable|legs feel light|\
        fresh legs|sensations de dingue|sensations de ouf|de folles sensations|sensations incroyables|\
        je pete|trop la forme|en feu|on a roll|feel brilliant|feeling brilliant|super forme|\
        forme olympique|grande forme|raring to go|buzzing|feel super|feeling super|feel really good|\
        feel so good|feeling really good|loads of energy|lots of energy|so much energy|tons of energy|\
        emojigood|des ailes|jambes .. volent|jambes qui volent|legs flew|legs .. flying|\
        legs are flying|jambes .. toutes seules|jambes .. seules|tourne tout seul|tourne toute seule|\
        deroule|deroulent|deroulait|ca deroule tout|tout deroule|passe creme|passait creme|\
        comme un gardon|comme une fleur|en pleine bourre|energie de dingue|energie de fou|\
        energie de ouf|energie de malade|energie a revendre|plein de jus|pleine de jus|\
        me sens trop bien|me sens hyper bien|sens hyper bien|sens trop bien|me sens mieux que jamais|\
        jamais ete aussi bien|me sens bien|me sens au top|me sens d attaque|caisse revient|\
        de la caisse|en canne|la niaque|la gnaque|gonflee a bloc|remonte a bloc|remontee a bloc|\
        requinque|requinquee|regonfle|au taquet|a fond les ballons|invincible|feu de dieu|\
        petais le feu|pete des flammes|pete la sante|bon pied bon oeil|ca galope|galoper|top forme|\
        bonne forme|excellente forme|forme du tonnerre|du tonnerre|jambes de ouf|jambes de folie|\
        tres bonnes jambes|jambes au top|sensations top|sensations au rendez vous|good as new|\
        so much pop|had pop|with pop|bounce in|spring in my step|clicking|clicked|million bucks|\
        million dollars|bouncing|bouncy|on top of the world|cloud nine|over the moon|light on my feet|\
        like a rocket|like a champion|fit as a fiddle|right as rain|firing on all|firing|effortless|\
        effortlessly|floating|floated|smooth as|felt smooth|felt light|feel light|feeling light|\
        feel ace|feels ace|ace today|felt ace|feel alive|feel invincible|feel sharp|feeling sharp|\
        sharp today|feel like new|feeling like new|20 again|twenty again|great legs|good legs|\
        best i have felt|never felt better|dialled in|dialed in|in the zone today|full of beans|\
        full of running|bags of energy|so fresh|super fresh|fresh as|strong today|nothing can stop me|\
        unstoppable|rien ne peut m arreter|ca roule tout seul|plus envie que jamais|\
        envie de tout casser|prete a en decoudre|pret a en decoudre|comme sur des roulettes|\
        comme un charme|volait ce|je volais|je plane|me sens leger|me sens legere|me sens invincible|\
        des jambes de feu|body feels great|body feels good|grande journee|c etait facile|super facile|\
        trop facile|fastoche|tranquille les jambes|a l aise|hyper a l aise|la grande forme|\
        la super forme|pep|peppy|springier|recharged|recharge a bloc|batteries rechargees|\
        batteries pleines|batteries a bloc|never felt this|never felt so|bien dans mes baskets|\
        bien dans mes pompes|sens pousser|jamais senti aussi|jamais sentie aussi",
    ),
    (
        InForm,
        "\
        en forme|la forme|forme|frais|fresh|fit|pret|prete|ready|shape|en etat|en condition|\
        d attaque|up for|fraiche",
    ),
    (
        Readiness,
        "\
        readiness|disponibilite physique|indice de forme|score de forme|etat du jour|pret pour|\
        prete pour|ready for|fresh enough|suffisamment repose|assez repose|rested enough|\
        recovered enough|en etat de|suis je en forme|je suis en forme pour|am i fresh|am i ready|\
        good to train|good to run|good to go hard|ok to train|able to train|train hard|pret a|\
        body battery|mon etat|good to go|bon pour repartir|pret a repartir|prete a repartir",
    ),
    (
        Recover,
        "\
        recuper*|recup|recup*|recover*|recovery|rested|suis repose|assez repose|bien repose|remis de|\
        remise de|remis d|hrv|vfc|bounce back|recharge*|bounced back|encaisse*|digere*|absorbe*|\
        bounced|back to normal|dans les jambes",
    ),
    (
        Pain,
        "\
        mal a|mal au|mal aux|mal derriere|mal sous|mal dans|mal en|fait mal|font mal|faisait mal|\
        faire mal|j ai mal|tres mal|un peu mal|encore mal|toujours mal|douleur*|douloureu*|gene|\
        gene au|genant|tire|tiraille*|lance|lancent|pique|brule|coince|raide|raideur|pincement|\
        elancement*|contracture*|crampe*|sensible|gonfle|gonflee|enfle*|bobo|aie|ouch|souffre|\
        souffrir|me tue|craque|grince|blesse|blessee|blessure|se reveille|couine|une pointe|\
        point douloureux|inflammation|hurt|hurts|hurting|hurted|pain*|sore|soreness|ache|aches|\
        aching|achy|tight|tightness|stiff|stiffness|niggle*|twinge*|tender|swollen|throbbing|\
        burning|stinging|cramp*|injured|injury|stabbing|discomfort|flaring|flared up|acting up|\
        playing up|giving me grief|bothering|bugging|emojipain|killing me|irritated|strained|\
        inflamed|sensation de",
    ),
    (
        Twisted,
        "\
        tordu|tordue|foule|foulee la|tweaked|twisted|rolled|sprained|pulled|strained|dechir*|\
        claquage|elongation|entorse|torn|tore|je me suis fait mal|hurt my|suis fait une|popped|\
        torsion|me suis blesse|injured my|je me suis claque",
    ),
    (
        PainGone,
        "\
        plus mal|n ai plus mal|plus de douleur*|plus aucune douleur|douleur .. partie|\
        douleur .. disparu*|douleur .. passee|mal .. passe|mal est parti|gene .. partie|\
        gene .. disparu*|pain is gone|pain .. gone|pain free|no more pain|no longer hurts|\
        does not hurt anymore|does not hurt any more|not hurting anymore|pain has gone|\
        pain went away|gueri|guerie|healed|fully healed|all better|c est passe|ne fait plus mal|\
        fait plus mal|ne me fait plus|me fait plus|disparu|disparue|stopped hurting|\
        no pain anymore|no pain now|va mieux|feels better|is better|is fine now|pain disappeared|\
        completely gone|totally gone|zero douleur|aucune douleur|no pain|ne sens plus|\
        pas de douleur|not hurt anymore",
    ),
    (
        Condition,
        "\
        periostit*|tendinit*|tendinop*|tendinitis|tendonitis|tendinopath*|aponevros*|fasciite*|\
        fasciit*|essuie glace|essuie glaces|syndrome|shin splint*|shinsplint*|runner s knee|\
        runner knee|runners knee|plantar fasci*|it band|itbs|strain|sprain|entorse|elongation|\
        contracture|claquage|dechirure|lumbago|pubalgi*|bursit*|sciati*|fracture de fatigue|\
        stress fracture|shin splints|achilles tendin*|tfl|jumper s knee|patell*|metatarsalg*|\
        morton|lombalgi*|tendon|douleur*|pain|blessure|injury|epine calcaneenne",
    ),
    (
        Treat,
        "\
        soigner|soigne|traiter|traitement|guerir|protocole*|que faire|quoi faire|je fais quoi|\
        conseil*|exos pour|exercices pour|exercice pour|exercises for|exercise for|reeduc*|\
        reathlet*|rehab*|treat|treatment|protocol*|heal|fix|cure|get rid of|recover from|\
        deal with|manage|help with|what should i do|what can i do|what to do|advice for|soulager|\
        relieve|gerer|se debarrasser|m en debarrasser|how long does|combien de temps|prevent*|\
        eviter|return to running after|reprendre apres|comment reprendre|come back from|\
        strengthen my|renforcer mon|stretches for|etirements pour|remede|remedy|remedies|physio|\
        kine|care for|ease|get over|faire passer|ice or heat|ice my|ice it|glacer|de la glace|\
        apply ice|ca se soigne|heat or ice|guerison|etirer|stretch my|massage|masser|foam roll*|\
        repos pour",
    ),
    (
        Exercises,
        "exo|exos|exercice*|exercise*|mouvement*|drill*|etirement*|stretch*",
    ),
    (
        Strength,
        "\
        renfo|renforcement|muscu|musculation|ppg|gainage|strength|gym|weights|lifting|core|\
        musculaire|salle|halteres|crossfit|abdos|abs|pilates|squats|weight training|\
        resistance training|poids du corps|bodyweight|circuit training|strengthening|plyo*|yoga|\
        preparation physique generale",
    ),
    (
        StrengthDone,
        "\
        renfo fait*|renfo fini*|renfo termine*|muscu faite|muscu fait|muscu termine*|muscu ok|\
        renfo ok|lifted|hit the gym|went to the gym|strength done|gym done|alle a la salle|\
        ete a la salle|etais a la salle|was at the gym|passe a la salle|allee a la salle|\
        did .. gym|did .. strength|fait .. renfo|fait .. muscu|fait .. gainage|fait .. ppg|\
        fini .. renfo|termine .. renfo|fini .. muscu|finished .. core|finished .. strength|\
        completed .. strength|done .. strength|gym session done|strength session done|\
        leg day done|worked out at the gym|been to the gym|back from the gym|rentre de la salle|\
        sors de la salle|sors de la muscu|reviens de la salle|trained at the gym|did my core|\
        did my squats|ppg faite|ppg done|ppg ok|gainage ok|gym ok|gainage fait|gainage fini|\
        fait mes squats|session de muscu ce matin|min de muscu|minutes de muscu|min de renfo|\
        minutes de renfo|min of strength|min de gainage|minutes de gainage|minutes of strength|\
        minutes of core|min core|min strength|h de muscu|done with gym|done with weights|min gym|\
        minutes of weights|heure de muscu|minutes at the gym|min at the gym|min ppg|min de ppg",
    ),
    (
        SleepWord,
        "sommeil|nuit|sleep|heures de sommeil|hours of sleep|dodo|night",
    ),
    (
        Slept,
        "\
        dormi|slept|sleep was|nuit de|h de sommeil|heures de sommeil|hours of sleep|hours sleep|\
        h sleep|h of sleep|got .. sleep|got .. hours|couche a|dodo de|only got|dors|sommeil #|\
        sleep #|# h de nuit|nuit #|hours last night|asleep for|in bed for|nuit courte|petite nuit",
    ),
    (
        WeightWord,
        "\
        pese|peser|pesee|poids|weigh|weighed|weight|balance|scale|scales|kg ce matin|maigri|grossi|\
        bodyweight|body weight|scales said|scale said|balance dit|sur la bascule|me pese",
    ),
    (
        Risk,
        "\
        risque*|risk*|danger*|chance* de me blesser|prudent|safe|dangereu*|peril|likelihood|\
        raisonnable|sage|unsafe|reckless|imprudent|peur de me|peur de la blessure|peur de finir|\
        peur d une blessure|crains de|crains la|afraid of getting|worried about getting|\
        scared of getting|afraid i will|worried i will|scared i will|afraid i am|worried i am|\
        scared i am|afraid to|inquiet|inquiete|ca craint|craint de|craint d|ca craint de|craignos|\
        chaud pour|un peu chaud|abuse|abusif|casse gueule|jouer avec le feu|joue avec le feu|\
        playing with fire|asking for trouble|sketchy|dodgy|pushing my luck|pushing it|tente le diable|\
        tenter le diable|a la limite|trop risque|risky",
    ),
    (
        GetHurt,
        "\
        me blesser|blessure*|me blesse|injur*|get hurt|getting hurt|hurt myself|hurting myself|\
        injure myself|se blesser|blesse|injury risk|injury prone|me peter|peter un truc|\
        peter quelque chose|me casser|break myself|breaking myself|wreck me|wreck myself|wrecking|\
        bust something|bust my|break something|break me|break down|me flinguer|me cramer|me bousiller|\
        me faire mal|se faire mal|me detruire|me ruiner|me claquer|droit a la blessure|\
        droit vers la blessure|joue avec le feu|jouer avec le feu|playing with fire|\
        asking for trouble|snap something|fall apart|falling apart|get broken|blow up my|do myself in|\
        do some damage|damage|finir blesse|finir a l infirmerie|finir casse|a l infirmerie|\
        sur le carreau|me retrouver blesse|exploser en vol|me niquer|niquer un|me tuer les|\
        tomber en morceaux|partir en vrille|end up injured|end up hurt|end up on the bench|be injured|\
        tear something|pull something|me dechirer|abimer|m abimer|flinguer mes|flinguer mon|\
        bousiller mes|bousiller mon|cramer mes|peter mes|wreck my|ruin my|trash my",
    ),
    (
        NotTired,
        "\
        aucune fatigue|zero fatigue|pas fatigue|pas fatiguee|plus fatigue|plus fatiguee|\
        pas de fatigue|meme pas fatigue|meme pas fatiguee|sans fatigue|plus de fatigue|no fatigue|\
        not tired|not even tired|not fatigued|no tiredness|pas une once de fatigue|n est plus fatigue|\
        pas l ombre d une fatigue|fatigue envolee|fatigue .. partie|fatigue .. disparu*|\
        tiredness .. gone|fatigue .. gone",
    ),
    (
        BodyFeel,
        "\
        jambes|jambe|legs|cuisses|gambettes|mollets|corps|body|souffle|lungs|foulee|stride",
    ),
    (
        Positive,
        "\
        neuve*|nicely|snappy|smooth|smoothly|light|great|strong|super|top|bien|legere*|nickel|\
        tonique*|reactive*|lively|fresh|au rendez vous|facile*|relachee*|repondent|repond|fluide*|\
        excellente*|impeccable*|parfaite*|geniale*|solide*|explosive*|amazing|wonderful|perfect|\
        brilliant|beautifully|well|easily",
    ),
];
