//! Words for how the body feels, hurts, rests and gets strong.

use super::Entries;
use crate::coach::offline::understand::concept::Concept::{
    Condition, Exercises, FeelGood, GetHurt, InForm, Pain, PainGone, Readiness, Recover, Risk, SleepWord, Slept,
    Strength, StrengthDone, Tired, Treat, Twisted, WeightWord,
};

pub const ENTRIES: Entries = &[
    (
        Tired,
        "\
        creve|crevee|fatigue|fatiguee|fatigues|epuis*|rince|rincee|hs|ko|k o|suis mort|\
        suis morte|mort de fatigue|morte de fatigue|eclate|eclatee|wrecked|nuit pourrie|\
        sale nuit|manque d energie|manque de jus|vide|videe|naze|lessive*|claque|claquee|a plat|\
        vanne|vannee|cuit|cuite|lourdes|jambes lourdes|jambes en coton|en beton|beat up|\
        beaten up|en vrac|en miettes|a ramasser|jambes en bois|coup de mou|coup de barre|\
        coup de pompe|pas la forme|pas en forme|pas au top|me sens pas|repondent plus|\
        repondent pas|not feeling great|not feeling good|not feel good|not feel great|\
        not feel well|not feeling well|not at my best|pas dans mon assiette|under the weather|\
        plus de force|sans force|no strength|jambes coupees|rien dans les jambes|\
        nothing in my legs|nothing in the tank|zero energie|zero energy|zero motivation|\
        pas motive|pas motivee|pas bien|deprime|la tete ailleurs|je traine|\
        mes jambes sont lourdes|pas la peche|pas d energie|plus d energie|plus de jus|\
        aucune energie|mal dormi|motivation|demotiv*|pas envie|la flemme|flemme|moral a zero|\
        au bout du rouleau|patraque|rame|decalque*|dans le mal|tired|exhausted|drained|wiped|\
        knackered|heavy|fatigued|i am beat|dead tired|bone tired|legs are like|jambes de bois|\
        crame|cramee|grosse fatigue|rincage|burnt out|burned out|shattered|no energy|low energy|\
        sluggish|worn out|dead legs|legs are dead|legs are gone|run down|slept badly|\
        slept terribly|bad sleep|unmotivated|feel bad|feeling bad|feel terrible|feel awful|\
        feel rough|feeling rough|feel flat|feeling flat|emojitired|pooped|weary|legs are toast|\
        toasted|out of gas|running on empty|bof|pas terrible|pas top|pas ouf|ca va pas|galere|\
        legs feel like|cooked|sore all over|courbature*|doms|raplapla|sleepy|lethargic|destroyed|\
        not feeling it|fried|trashed legs|sans energie|j en peux plus|casse|cassee|pas recupere|\
        stressed|stresse|stressee",
    ),
    (
        FeelGood,
        "\
        super bien|tres bien|en pleine forme|la peche|une peche|une patate|une frite|d enfer|\
        la patate|grosse patate|la frite|la forme est la|en forme|jambes legeres|jambes de feu|\
        au top|plein d energie|pleine d energie|je peterais|pete la forme|pete le feu|\
        gonfle a bloc|motive|motivee|bonnes sensations|super sensations|je me sens bien|\
        me sens fort|me sens forte|me sens en forme|nickel|je vole|frais|fraiche|suis repose|bien repose|reposee|bien dormi|tout roule|de bonnes jambes|bonnes jambes|sensations au top|sens leger|\
        sens legere|je suis chaud|a bloc|la banane|me sens genial|me sens top|\
        sens tellement bien|feeling great|feel great|feeling good|feel good|feeling strong|\
        feel strong|feel fresh|feeling fresh|feel amazing|feeling amazing|full of energy|\
        energised|energized|on fire|feel fantastic|feeling fantastic|feel awesome|\
        feeling awesome|legs are fresh|legs feel good|legs feel great|legs felt great|felt great|\
        felt amazing|felt strong|felt so good|ready to go|super jambes|run forever|run all day|\
        courir des heures|courir toute la journee|tout va bien|ca va super|ca va tres bien|\
        je me sens super|je me sens tres|legs feel awesome|feel so strong|felt easy|\
        facile aujourdhui|felt fantastic|feel better than ever|ready to rock|pumped|flying|\
        well rested|rested|springy|top shape|great shape|feeling fit|feel unstoppable|\
        legs feel light|fresh legs|sensations de dingue|sensations de ouf|de folles sensations|\
        sensations incroyables|je pete|trop la forme|en feu|on a roll|feel brilliant|\
        feeling brilliant|super forme|forme olympique|grande forme|raring to go|buzzing|\
        feel super|feeling super|feel really good|feel so good|feeling really good|\
        loads of energy|lots of energy|so much energy|tons of energy|emojigood",
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
        body battery|mon etat",
    ),
    (
        Recover,
        "\
        recuper*|recup|recup*|recover*|recovery|rested|suis repose|assez repose|bien repose|remis de|remise de|remis d|hrv|vfc|bounce back|recharge*|\
        bounced back",
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
        "pese|peser|pesee|poids|weigh|weighed|weight|balance|scale|scales|kg ce matin|maigri|grossi",
    ),
    (
        Risk,
        "\
        risque*|risk*|danger*|chance* de me blesser|prudent|safe|dangereu*|peril|likelihood|\
        raisonnable|sage|unsafe|reckless|imprudent",
    ),
    (
        GetHurt,
        "\
        me blesser|blessure*|me blesse|injur*|get hurt|getting hurt|hurt myself|hurting myself|\
        injure myself|se blesser|blesse|injury risk|injury prone",
    ),
];
