# Ce qui vient : la semaine, jour par jour.
week-ahead-head = Tes sept prochains jours :
week-ahead-day = • { $day } : { $session }

# La chaleur annoncée.
heat-share = À { $degrees } °C, la même allure coûte environ { $share } de plus, humidité non comptée : ralentis d’autant.
heat-too-hot = À { $degrees } °C, on ne court pas dehors : repos, ou tapis au frais.
heat-none = À { $degrees } °C, la chaleur ne change rien à tes allures.
heat-ask = Combien de degrés sont annoncés ? Écris par exemple « { $example } » et je te donne l’allure à tenir.
example-heat = 34 degrés jeudi à midi
race-soon-ask = Ta course : { $race }, { $day }. Je la note ?
