/// The names of months and weekdays by language.
enum CalendarNames {}
