# Ce qui vient : la semaine, jour par jour.
week-ahead-head = Tes sept prochains jours :
week-ahead-day = • { $day } : { $session }
