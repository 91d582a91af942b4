# What lies ahead: the week, day by day.
week-ahead-head = Your next seven days:
week-ahead-day = • { $day }: { $session }
