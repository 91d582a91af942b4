//! Words of despair and self-harm, and the words that only sound like them.

use super::Row;
use crate::safety::concept::Concept as C;

pub const ROWS: &[Row] = &[
    (
        C::Suicide,
        "suicid*, idees noires, idee noire, pensees noires, pensees sombres, pensees suicid*, unalive*, unaliving,
         dark thoughts",
    ),
    (
        C::WishDeath,
        "wnat|wnt|wana to die, tonight is my last night, derniere nuit sur|de terre|ma,
         si une|un|on voiture|camion|train|me __ {soulagement|arrangerait|tant mieux|serait bien}, renverse* __
         {soulagement|arrangerait|tant mieux}, esper* __ {me percute|me renverse|me fauche|me rate pas}, esperant que
         ca arrive, hope|wish|hoping a car|truck|bus|lorry, wish a car|truck|bus, would not mind if a|i
         car|truck|bus|died|did, wouldnt mind if a|i car|truck|bus|died|did, a quoi bon __ {plus la|vivre|continuer a
         vivre}, no point __ {will not be|wont be} around|here|alive, will not|wont be around in|by|after|for|much,
         compte* _ mes|les cachets|medocs|medicaments|comprimes|pilules, regarde* _ les|mes
         cachets|medocs|medicaments|comprimes|pilules, count* _ my|the pills|tablets|meds, how many pills|tablets|meds
         it|do|would, combien de cachets|medocs|comprimes|pilules il|faut|faudrait, avale|pris|gobe|prendre
         toute|tous|une|toutes|trop la|mes|les|boite|plaquette|de
         boite|cachets|medicaments|medocs|comprimes|somniferes, pris|avale une boite|plaquette de,
         took|swallowed|taken all|too my|the|many pills|tablets|meds|sleeping, took|swallowed|taken a bottle of
         pills|tablets|meds, took|swallowed|downed the whole bottle|packet|pack, lettre* pour|a|aux
         mes|les|ma|enfants|famille|proches enfants|famille|proches|parents|femme, wrote|writing|written letters|notes
         to|for my|the|everyone, message|lettre|mot|mots d adieu, goodbye note|letter*|message, passe*|passer a l
         acte, through with it, fait une tentative, suicide attempt, overdosed {yesterday|last|again|on pills|on meds|on tablets|on paracetamol|two|three|ten}, overdose {de medicaments|de medocs|de cachets|volontaire|attempt|last|on pills}, need* it where i, entendr* plus parler
         de moi, hear from me after|again|anymore, remarque* si je|j rentr*|reven*|disparai*|etais,
         anyone|anybody|nobody|one|who|would notice|care|miss if|me i|if was|were|disappeared|vanished|did|i,
         everything to stop|end permanently|forever|for, ca|tout s arrete|arreter pour|definitivement toujours|de,
         want|going|gonna to kms, gonna kms, kms tonight|fr|rn, get|make it|through through|tonight|the tonight|night,
         me fous|foutre|foutrai en l air, peux|peut|peu plus de la|vivre vie, parle|parlait d|de en|se
         finir|foutre|tuer, talks|talking|talked about ending it|her|his, wish i could just not wake|exist, could just
         not wake up, pouvais ne pas me reveiller, reveiller jamais|plus demain, ne jamais me reveiller, ne plus
         jamais me reveiller,
         si __ n existais plus|pas, si __ n etais plus la, si __ etais plus la, should|ought just die, should|ought die,
         ferais mieux de mourir|crever|disparaitre, mieux de mourir, if i just died, just let me die, laissez moi
         mourir, laisse moi mourir, kill me now please, envies suicid*, pense|pensais|songe|songeais a
         {disparaitre|mourir|crever}, going to disappear forever, going to disappear for good, autant mourir, autant
         crever, autant etre mort*, might as well be dead|die, may as well be dead|die, better to die, plutot crever,
         commit suicide, rather die than live, =want it all|everything to {be over|end|stop}, would|d be __ without me,
         serait|seraient __ sans moi, veux que ca s arrete pour de bon, veux que tout s arrete, want __ be over for
         good, envie|envi|veux|voudrais|aimerais __ de mourir, envie|envi|veux|voudrais|aimerais __ de crever, pense* __
         a la mort, pense* __ a mourir, pense* __ en finir, pensees __ mort, si je
         disparaissais|disparais|mourais|meurs|crevais, if i died|disappeared|vanished, lettre __
         famille|proches|adieu|parents, thinking about death|dying, think about death|dying, dying is, death would be,
         mourir serait, mort serait, la mort est la, wanna not exist, vie est finie, my life is over, vie de merde
         marre, ca serait mieux sans moi, should not be alive|here, ne merite pas de vivre, merite pas de vivre, deserve
         to die, merite de mourir, le seul moyen de ne plus souffrir, mourrir, crever seul, je veux crever, veux en
         crever, put an end to my life, end to it all, put an end to it all, tuer demain, disparaitre de la surface, se
         foutre en l air, si j etais mort*, si j etais plus la, si je n etais plus la, if i was|were dead|gone, if i
         was|were not here, if i did not exist, it all to end, it all to stop, tout ca s arrete, que tout s arrete,
         would rather not exist, =want|wanna|going|gonna to kms|kys, gonna kms, en finir avec {la vie|ma vie|cette
         vie|mon existence|tout|tout ca|moi}, end my suffering, arreter de souffrir pour toujours, arreter de vivre,
         envie de rejoindre, m en aller pour toujours, partir pour toujours, envie de partir pour toujours, dormir et ne
         plus, sleep forever, sleep and never, not wake up, never wake up, plus jamais me lever, plus rien a faire ici,
         plus ma place ici, plus ma place sur, n ai plus ma place, world _ without me, monde _ sans moi, burden to
         everyone, un poids pour tout|tous|ma, a burden to everyone|my, suis de trop,
         envie|envi|veux|veu|voudrais|aimerais|prefere|prefererais|souhaite|reve mourir|crever|disparaitre|mourrir,
         envie|envi|veux|veu|voudrais|aimerais|prefere|prefererais|souhaite|reve de|d|que
         mourir|crever|disparaitre|mourrir, envie|veux|voudrais|aimerais|prefererais _ etre mort*,
         envie|envi|veux|voudrais|aimerais _ etre morte, envie|veux|voudrais|aimerais|prefererais plus etre la,
         envie|veux|voudrais|aimerais _ plus etre la, ne plus etre la, plus etre de ce monde, ne plus exister,
         envie|veux|voudrais|aimerais __ plus exister, envie de plus etre, veux plus etre la, veux plus vivre, veut plus
         vivre, veux pas vivre, plus vivre comme ca, envie|veux|voudrais|aimerais __ ne plus me reveiller,
         envie|veux|voudrais|aimerais __ pas me reveiller, envie|veux|voudrais|aimerais __ jamais me reveiller, ne plus
         jamais me reveiller, ne jamais me reveiller, ne plus me reveiller, ne pas me reveiller, me reveille plus, m
         endormir pour toujours, m endormir et ne, m endormir et plus, dormir pour toujours, dormir et ne jamais, plus
         envie|envi|gout|force|raison|raisons|courage de|a|d {vivre|exister|continuer a vivre}, envie|envi de vivre
         plus, plus _ envie|envi de vivre, plus _ envie|envi {d etre la|detre la|d etre ici|d exister}, plus _
         envie|envi d etre en vie, pas envie|envi de vivre, pas envie|envi d etre en vie, aucune envie|envi de vivre,
         perdu _ envie de vivre, perdu _ gout de vivre, perdu gout a la vie, plus gout a la vie, plus le gout a la vie,
         plus gout a rien et, vie __ vaut pas|plus|rien, vie __ la peine, vie __ le coup, vie _ plus de sens, vie __
         aucun sens, vie sert a rien, quoi bon vivre, quoi bon continuer a vivre, quoi bon etre, aucune raison|raisons
         de vivre, aucune raison de rester, !raison de rester en vie, !raison d etre la, !raison de continuer a vivre,
         !raisons de continuer a vivre, marre de vivre, marre de la vie, marre de cette vie, marre de ma vie, fatigue*
         de vivre, fatigue* de la vie, fatigue* d exister, supporte plus _ vie, supporte plus de vivre, supporte plus d
         etre en vie, plus _ peux plus de vivre, peux plus de vivre, peux plus de la vie, peux plus de cette vie, peux
         plus de ma vie, mieux sans moi, mieux si j etais mort*, mieux si j etais plus la, mieux si je n etais plus la,
         mieux si j existais, mieux si j etais pas la, mieux mort*, mieux que je sois mort*, mieux que je disparaisse, j
         aimerais disparaitre, que je meure, plutot mourir, personne __ regrett*, personne __ manqu*, manquerai* a
         personne, personne __ remarqu*, lettre* d adieu, adieu a tous, adieu tout le monde, mes adieux, me laisser
         mourir, laisser mourir, que tout s arrete pour de bon, disparaitre pour toujours, disparaitre pour de bon,
         disparaitre definitivement, quitter ce monde, partir pour de bon et ne, veut mourir, me reveiller demain,
         jamais exister, jamais etre ne, jamais du naitre, want|wanna|wish|rather|prefer|wanting to die,
         =want|wanted|wish|rather|wanting _ be dead, want|wanna|wish|rather|prefer|wanting _ disappear,
         want|wanna|wish|rather|wanting __ not exist*, want|wanna|wish|wanting _ stop {existing|living|being alive},
         want|wanna|wish|hope|wanting __ not wake|waking up, want|wish|hope|wanting __ never wake|waking up,
         want|wish|hope __ did not wake up, want|wish|hope __ would not wake up, do not wake up, dont wake up tomorrow,
         go to sleep and not|never, fall asleep and not|never, wish i was|were dead|gone, wish i was not|never
         here|alive|born, wish i were not|never here|alive|born, wish i had never been, wish i was not here, wish i did
         not exist, wish i was never, not|dont|never|longer want to {live|exist|wake up}, not|dont|longer want to be
         here|alive, not really want to {live|be here|be alive}, dont want to {live|exist|be here|be alive}, longer want
         to live, not see the point of|in {living|life|going on living|being alive|existing}, point in|of
         {living|life|existing|being alive|going on living|carrying on living|anything anymore}, no reason|will|desire
         to live|exist, !reason to live, !reason to be alive, !will to live, !reason for living, !reason to stay alive,
         life __ not worth, life is not worth, life __ pointless, life is pointless, life is meaningless, not worth
         living, worth living anymore, life __ worth living, no point living, no point in living, no point being alive,
         tired|sick|done of|with living|life|existing, tired|sick of being alive, done with life, done living, tired of
         this life, can not go on living, can not keep living, can not live anymore|like, better off dead, better off
         without me, better without me, better off if i was|were dead|gone|not, better if i was|were dead|gone|not, no
         one|nobody would miss|notice|care, nobody _ miss me, no one _ miss me, goodbye note|letter, say* my goodbyes,
         suicide note, rather be dead, wants to die, hate being alive, do not deserve to live, welcome death, ready to
         die, thinking about dying, think about dying, thoughts of death, thoughts of dying, pense a mourir, penser a la
         mort, pense a ma mort, pense a la mort, hope i die, hope i do not wake, not be here anymore, not be around
         anymore, not being here anymore, wont be here|around, everybody|everyone|they|family|kids __ happier|better __
         without me, not with running with everything, letter* to|for my|the kids|children|family|parents|wife|husband
         goodbye, sans me reveiller, pas me reveiller demain, plus me reveiller, rid of me, vous dis adieu, te dis
         adieu, je dis adieu, goodbye world|forever|everyone, won t be here|around tomorrow|much|next|long, will not be
         here|around tomorrow|much|long, be dead by|soon|tomorrow, serai mort*|morte demain|bientot|ce soir, plus de ce
         monde, porterait mieux|serait mieux|irait mieux sans moi, s en sortiraient|sortirait mieux sans moi, no longer
         want to, rien ne me retient|rattache, a quoi bon continuer a vivre|vivre|exister|rester, existence me|est
         pese|insupportable, m effacer|effacer pour de bon, m eteindre, tout s arrete definitivement, want to sleep
         forever, go to sleep forever, cease to exist, dont want to be alive, think*|thought of|about {ways to die|how
         to die|dying|not waking up}, should not {exist|be alive|have been born}, done with {everything|life|living|it
         all|this life|this world}, =vivre {me fatigue|m epuise|me pese|me fait mal|c est trop|est trop|est devenu|n a
         plus}, happier if i was|were|am not around|here|alive|there, better if i was|were|am not
         around|here|alive|there, happier if i wasnt|werent, lettre* pour|a __
         enfants|mari|femme|parents|mere|pere|fils|fille|famille|proches, will|desire to live gone, keeps me
         alive|here|going anymore, plus rien {pour vivre|qui me retient}, rien ne me retient, plus de raison de
         {vivre|rester|exister}, raison de rester en vie, reason to {stay alive|keep living|live|be alive}, point of|in
         {going on living|staying alive|being here|existing|being alive|living}, veux|voudrais|veu plus
         {exister|vivre|etre la|etre en vie|etre ici}, ca s arrete {definitivement|pour toujours|pour de bon},
         hop*|wish|pray* __ {not to wake|not wake|never wake|not waking|to not wake}, vie ne vaut {rien|plus|pas}, mieux
         si je mourais|crevais|disparaissais, better if i {died|disappeared|did not exist|had never been|was never},
         serez|seriez|serait|seraient|sera debarrasse* de moi, bon debarras, espere* __ me reveiller,
         everybody|everyone|they|family|kids __ happier|better __ if i was|were not, !do this life, !do life anymore,
         !live like this, death|dying __ peaceful|relief|easier|easy|welcome|better|solution|option|escape, mort __
         soulagement|paix|douce|solution|delivrance|liberation, que je disparaisse|meure|creve|parte, solution|issue c
         est de {mourir|disparaitre|partir}, no reason __ living|alive, no reason for me to, world|planet __ not need
         me, world|planet does not need me, monde n a pas besoin de moi, personne n a besoin de moi, s en
         fout|ficherait|foutrait si je meurs|mourais|crevais|creve|disparais|disparaissais, fout si je
         {meurs|creve|disparais}, care|cares if i {died|die|was dead|disappeared|lived}, care|cares if i live or, plutot
         mourir|crever que {vivre|continuer a vivre|de vivre|rester ici|revivre|supporter}, rather die than {live|keep
         living|go on living|wake up}, c est mon dernier message, this is my last message|goodbye, envie d etre
         vivant*|en vie, veux|voudrais|aimerais|souhaite juste|vraiment|seulement|simplement mourir|crever|disparaitre,
         if i __ not exist, easier|simpler|better if i __ not here|exist|around|alive, plus simple|facile|mieux __ si j
         etais plus|pas la, pas envie|envi d etre vivant*, go on anymore and want it, can not go on i want, go on
         anymore i want, !=survivre, this is goodbye, mon dernier run prends soin, dernier message, wish|hoped|hope
         the|a|that car|bus|truck|lorry|train had|would|did|hit hit|me|kill*, aurais aime|prefere|voulu que la|le|cette
         voiture|camion|bus, only thing keeping me here|alive|going, seule chose qui me tient|retient en vie|debout,
         aurai plus besoin adieu",
    ),
    (
        C::WishDeathPast,
        "feel like dying, felt like dying, impression de mourir, j ai cru que j allais y passer, voulais|voulait
         mourir, voulais crever, avais envie de mourir|crever, avait envie de mourir, eu envie de mourir|crever, cru
         mourir, cru que j allais mourir|crever, pense mourir, failli mourir, wanted to die, wished i was dead,
         wanting to die on|at|in, thought i was going to die, thought i would die",
    ),
    (
        C::SelfHarm,
        "me suis fait du mal, me fais du mal expres|volontairement|quand|le, me coupe|brule|taillade|scarifie
         quand|pour|le|apres|encore, i cut when|after|again|to|myself, been|started cutting again,
         burn|burning|hit|hitting|punch|punching myself when|because|cause|to|again|at, me punis __
         lame|rasoir|couteau,
         aimerais|aimerai|voulais|prefere|preferais|besoin me|de|se|m tuer|flinguer|pendre,
         hurt|hurting|cut|cutting|burn|burned|harmed|harm myself {on purpose|deliberately|intentionally|again|to
         feel|last night|when}, mal volontairement, mal a moi meme, me suis encore coupe, me suis encore coupee, me suis
         encore scarifie*, me suis encore mutile*, me suis encore fait du mal, recommence a me couper, remis a me
         couper, remise a me couper, coupe les veines, coupee les veines, keep cutting, started cutting, cutting again,
         self destruct*, m ouvrir le*, rasoir, razor blade*, me coupe la|les peau|bras|cuisses|poignets|veines, me
         couper|coupe|brule|bruler volontairement, me taper la tete contre, hit myself, hurting myself on purpose, me
         fais mal expres, me faire mal expres, me blesser expres, expres de me faire, envie de sauter, me noyer, drown
         myself, gun to my, tuer ce soir,
         envie|veux|voudrais|vais|pense|penser|idee|pensais|pouvais|peux|pourrais|songe|veut {me|se|a me|de me|a se}
         tuer|flinguer|pendre|buter, envie|veux|voudrais|vais|pense|penser|idee|pensais|songe _ me
         tuer|flinguer|pendre|buter, me foutre en l air, me foutre en lair, foutre en l air et, me balancer|jeter
         sous|du|d|par|dans|devant|sur, sauter d un pont, sauter du pont, sauter par la fenetre, sauter sous un|le,
         sauter du toit, me jeter, me tirer une balle, une balle dans la tete, m ouvrir les veines, ouvrir les veines,
         me couper les veines, me tailla*, me taille les, scarif*, me coupe les bras, me coupe pour, me couper pour,
         faire du mal a moi, me faire du mal, me fais du mal, m faire du mal, mutil*, automutil*, self harm*, selfharm*,
         self injur*, cutting myself, cut myself again, cut my wrists, cut myself to, cut my arms, burn myself, burning
         myself on purpose,
         want|wanna|going|thinking|feel|urge|urges|thoughts|wanted|might|could|about|planning|plan|gonna
         to|of|about|like hurt|harm|hurting|harming|kill|killing|end|ending|cut|cutting myself, want|thinking _
         kill|killing|hurt|harm|harming myself, kill|killing him|her|them self, kill himself|herself|themselves, kill my
         self, killing my self, end my|his|her life, ending my|it life, end my own, end it all, ending it all,
         take|taking my|his|her life, take|taking my own life, slit my, hang myself, hanging myself, shoot myself in the
         head, throw myself under|off|in|into, jump* off a|the bridge|roof|building|balcony, jump* in front of, jump*
         under, drive into a, drive my car into, step* in front of, overdos*, swallow* _ pills, took all my|the|these
         pills|meds|medication|tablets, taken all my|the pills|meds|tablets, swallowed _ bottle, swallow* all,
         take|taking all my|the|these|of pills|meds|tablets|my, all my|the|of my pills|meds|medication|tablets,
         avaler|prendre|avale|pris|gober tous|toute|toutes _ _ cachets|medicaments|medocs|comprimes|pilules|boite,
         avaler _ boite, boite {de medicaments|entiere|de cachets|de somniferes|de medocs|de comprimes}, avaler des
         cachets|medicaments|medocs|somniferes, surdose, tous mes cachets|medocs|medicaments, mis|garde|prepare _
         cachets|medocs|comprimes _ cote|soir, cachets _ _ _ soir, got the pills, have the pills ready, se suicider, me
         suicider, =lames, sous un|le train|metro|bus|camion|tram, me mettre|foutre|jeter|passer|balancer|coucher
         sous|devant|sur un|le|les|la, sous les roues, devant un train|bus|metro|camion, suffirait d un|une
         pas|coup|geste|seconde, un coup de volant, donner un coup de volant, plan and the pills,
         have|got|saved|stashed|counted|collected _ _ pills|tablets, load|bunch|lot|handful|box|bottle|pack|fistful of
         paracetamol|tylenol|pills|tablets|ibuprofen|xanax|meds|sleeping, took|taken too many pills|tablets|paracetamol,
         prends|prendre|pris|avale|avaler|gobe|vide|vider toute|tout la|le boite|plaquette|tube|flacon|stock, boite
         entiere, plaquette entiere, poignee de cachets|medocs|comprimes|medicaments, melange* alcool et|medocs, been
         cutting again|myself|my, i cut again, i ve cut again, started cutting|self, recommence a me
         couper|scarifier|mutiler, me couper la|les peau|bras|veines|poignets|cuisses, lame sur|de rasoir, corde au, une
         corde, nouer une corde, tie a noose, noose, method to die, moyen|moyens|facon|facons|maniere d en finir, hold a
         knife, couteau sur mes, marcher dans la mer pour, me laisser tomber du|dans le vide, sauter dans le vide, hurt
         myself on purpose, bruler la peau expres, bruler expres, me punir en me, ways to {die|end it|kill myself}, how
         to {die|kill myself|hang myself}, moyen|moyens|facon|facons|maniere de {mourir|me tuer|disparaitre}, comment
         {mourir|me tuer|me suicider|en finir|me pendre}, plan pour {mourir|en finir|me tuer}, walk* into {the sea|the
         river|traffic|the lake}, run* into traffic, throwing myself under|off|in|into|down, throw myself down, jump*
         off a|the|my|that bridge|roof|building|balcony|cliff|overpass, jump* from a|the|my
         bridge|roof|building|balcony|cliff|window, all|whole|half of|my|the|bottle __ sleeping|sleepers,
         took|swallowed|taken|taking|take all|whole __ pills|tablets|meds|tablets,
         wanna|gonna|want|going|might|should|could|ll|just to kms, wanna|gonna|might|should|could|ll|just kms, kms for
         real|tonight|rn|now|already, me couper pour|expres, me coupe {le soir|la nuit|pour|quand je
         vais|encore|expres|les poignets|depuis}, me couper {le soir|la nuit|pour|expres}, prepar* des|les|mes|mon
         medicaments|cachets|comprimes|medocs, ouvert|ouvrir les|mes veines|poignets, burn*|cut* myself with
         a|cigarette*|my|the, driv* _ into a|the|that tree|wall|pole|river|lorry|truck|bridge, =swerve into, foncer dans
         un|le mur|arbre|platane, voulait|veut|va|allait|voudrait {se tuer|se suicider|se pendre|se flinguer|se foutre
         en l air|en finir avec la vie}, menace|parle de {se tuer|se suicider|se pendre|mourir}, drive off the|a
         road|bridge|cliff, peur de ce que je vais|pourrais|peux|risque __ faire, peur de ce que je pourrais __ faire,
         peur de faire une connerie|betise, peur de me faire du mal, peur de moi meme ce soir,
         scared|afraid|frightened|terrified of what i might|will|ll|could|may do, scared|afraid|frightened of myself,
         scared|afraid|frightened i will|ll|might|could hurt|do, do something to myself, do something i can not
         undo|take back, trust myself alone|tonight|around|with, confiance pour rester seul*, me fais pas confiance ce
         soir|cette, pour|de|a ne|pas|plus __ penser a {me faire du mal|me faire mal|mourir|en finir|me tuer|me
         couper|la mort}, to not think about {hurting|killing|ending|dying}, stop thinking about {hurting myself|killing
         myself|ending it|dying}, recommence|repris|remis|remise|recommencais a {me couper|me scarifier|me bruler|me
         blesser|me taillader|me mutiler|me faire du mal}, not with running, entaille* les|le|la|mes
         cuisses|bras|poignets|avant|jambes|peau, walk|walking|running|run|stepping|step|jumping|jump in front of
         a|the|an|traffic, vivre {non plus|encore moins|pas non plus}, out|way|option __ {ending it|except dying|but
         dying|except ending}, means and a date|plan|time, date and the means|method, que ce soit fini ce
         soir|demain|definitivement, pills|tablets|cachets|medocs|comprimes __ lined|alignes|prets|ready|out, finir ce
         soir pour de",
    ),
    (
        C::EndIt,
        "envie|envi|veux|veu|voudrais|aimerais|pense|pensais|penser|idee|songe|vais|decide|pret|prete|mieux|veut en
         finir, envie|envi|veux|voudrais|aimerais|pense|penser|idee|songe|pret|prete|decide|mieux d|a|de|serait en
         finir, envie|veux|voudrais|mieux _ d en finir, en finir pour de bon, en finir une bonne, en finir une fois,
         mettre fin a tout, mettre fin a mes|ma|sa jours|vie, fin a mes jours, mettre un terme a ma|mes, en finir avec
         tout ca, tout arreter definitivement, want|wanna|going|thinking|ready|about|gonna|feel|thought|rather
         to|of|about|like end|ending it|things|everything, want to end it, just end it, ending things for good, end
         everything, ending everything, can not go on anymore and want, do not want to go on living,
         voulait|voulais|voudrait|veulent en finir",
    ),
    (
        C::EndOther,
        "en finir avec ce|cet|cette|ces|le|les|l|mon|mes|un|une|la|ton|ta|tes|notre|nos|son|sa|des|du, hate d en
         finir, hate que ca finisse, end it with, end it here with, end it early, end it after, end the run, end the
         session, end things with a, end it on a, end it strong, end it at, end it there, end it a, end it by, end
         things on, end it in style, end it fast, end it well",
    ),
    (
        C::LowMood,
        "triste tout|tt le|tous, sad all the time, keep|always crying after|in|at|these, pleure en
         rentrant|ce|le|apres, feeling|feel really|so|pretty low|down|sad, pas|plus le moral, gout a|pour grand|rien,
         depressi*, deprim*, deprime*, burn out, burnout, burned out, burnt out, moral a zero, moral au plus bas,
         moral dans les chaussettes, plus le moral, envie de rien, plus envie de rien, plus gout a rien, gout a rien,
         pleure tous, pleure tout, pleurer tous, pleurer sans, vide a l interieur, crise* d angoisse, crise* d
         angoise, attaque de panique, anxi*, antidepress*, depressed, depression, hopeless, desespoir, desespere*,
         sans espoir, worthless, je vaux rien, je ne vaux rien, sert a rien dans la vie, panic attack*, crying every,
         cry every, no motivation for anything, empty inside, nothing matters, plus rien n a de sens, plus aucun
         sens, can not cope, au bout du rouleau, can not go on, n en peux plus du tout, mental health, sante mentale",
    ),
    (
        C::Living,
        "vivre, la vie, ma vie, cette vie, exister, existence, en vie, living, life, alive, existing, live, continuer
         a vivre, being here, rester la, etre la",
    ),
    (
        C::Despair,
        "!strength, !will, !energy to, !interet, !interet a, !sense, !see the point, no sense in, no use, a quoi bon,
         quoi ca sert, quoi sert, sert a rien, rime a rien, n a aucun sens, a plus de sens, aucun sens, !raison,
         !raisons, !reason, !reasons, !point in, !point of, !worth, not worth, marre, ras le bol, hate, deteste,
         supporte plus, tired of, fed up, sick of, done with, pointless, meaningless, useless, !envie, !gout, !gout
         a, !force de, !courage de, no purpose, vaut rien, vaut plus, vaut pas, enfer, hell, insupportable,
         unbearable, over with, plus la peine, fini pour moi, trop dure, too hard to keep, give up on, abandonne* la,
         abandonner la",
    ),
    (
        C::Brink,
        "=pont, viaduc, =rail, =rails, voie ferree, voies ferrees, passage a niveau, =quai, falaise, =toit, balcon,
         rambarde, parapet, au bord du vide, le vide, bridge, overpass, viaduct, train tracks, the tracks, railway, rail
         crossing, level crossing, platform, cliff, ledge, rooftop, railing, the edge, platform edge, balcony, traffic",
    ),
    (
        C::Leap,
        "sauter, saute, sauterais, sauterai, sauté, jeter, jetais, avancer, avancais, lacher prise, pas de plus, faire
         un pas, basculer, bascule, tomber, =jump, jumping, jumped, step back, stepping back, step off, step out,
         stepping off, stepping out, let go, letting go, going over, fall, walk into, run into, let it hit, climb over,
         climbed over, enjamb*, de l autre cote, not step back, not move, not get off, not get out of the way, pas
         recule*, pas bouge*, looking down, regarde en bas, regardant en bas, regarder le vide, regardais l eau, looking
         at the water, look at the water, redescendu*",
    ),
    (
        C::Ponder,
        "me demander si, me demandais si, me suis demande si, a me demander, j imagine, j imaginais, j imagine de, je me
         vois, je me voyais, envisage*, hesit*, failli, presque, j ai reste longtemps, suis reste* longtemps, reste*
         longtemps, wonder* if|what, almost, nearly, stood, kept thinking, thinking about, thought about, think about,
         imagin*, tempt*, debat*, stared at, staring at, standing there, songe*, pense a, pensais a, pensé a, penser a,
         urge to, pull of",
    ),
];
