# Gels, petit déjeuner, boisson : chaque question a sa réponse.
fuel-gel-every = Avec des gels de { $grams } g, un toutes les { $fast } à { $slow } min : lis l’emballage, ils n’en contiennent pas tous autant.
fuel-gel-water = Prends-le avec un peu d’eau, en commençant avant d’avoir faim.
fuel-breakfast-what = Ce que tu manges d’habitude et digères bien : pain, flocons d’avoine, riz, banane, confiture ; peu de graisses et peu de fibres.
fuel-loading = Pour { $time } de course, mange surtout des glucides les { $low } à { $high } dernières heures : pâtes, riz, pain, pommes de terre.
fuel-drink-thirst = Pour { $time } de course, la soif suffit, s’il ne fait pas chaud.
fuel-drink-plan = Pour { $time } de course : { $low } à { $high } l par heure, par petites gorgées, surtout s’il fait chaud.
fuel-drink-table = Jusqu’à { $time }, la soif suffit, s’il ne fait pas chaud ; au-delà, { $low } à { $high } l par heure, par petites gorgées.
fuel-salt = Au-delà de { $time }, ou si tu transpires beaucoup de sel : { $low } à { $high } mg de sodium par heure peuvent aider ; ce n’est pas une règle.
