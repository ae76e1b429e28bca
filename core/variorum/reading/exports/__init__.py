"""Files that programs make of many articles: feeds, agencies' XML, web archives, tables, press databases."""
