/// Words that are numbers, by language.
enum NumberWords {}
