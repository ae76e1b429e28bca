<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
 <context>
  <name>Variorum</name>
  <message>
   <location filename="../../../gui/variorum_gui/application.py"></location>
   <source>What is added now is kept in {file}, until the system clears that folder.</source>
   <translation>Was jetzt hinzukommt, liegt in {file}, bis das System diesen Ordner leert.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <location filename="../../../core/variorum/comparing/life/history.py"></location>
   <source>Comparing the versions</source>
   <translation>Die Fassungen werden verglichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>Only one version of this article is held: there is no history to tell</source>
   <translation>Von diesem Artikel ist nur eine Fassung vorhanden: Es gibt keine Geschichte zu erzählen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>Show or choose an article first of which two versions or more are held</source>
   <translation>Erst einen Artikel zeigen oder auswählen, von dem zwei oder mehr Fassungen vorhanden sind</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>Select words of a sentence first</source>
   <translation>Erst Wörter eines Satzes markieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>There is no sentence here that is compared</source>
   <translation>Hier steht kein Satz, der verglichen wird</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>This is the last step</source>
   <translation>Das ist der letzte Schritt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>This is the first step</source>
   <translation>Das ist der erste Schritt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/names_of_texts.py"></location>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>version {number}</source>
   <translation>Fassung {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>From {older} to {newer}</source>
   <translation>Von {older} zu {newer}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>The history was not worked out. {reason}</source>
   <translation>Die Geschichte wurde nicht ermittelt. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Choose a sentence in the texts, then “Life of this sentence” in their menu (Ctrl+Shift+Y).</source>
   <translation>In den Texten einen Satz auswählen, dann in ihrem Menü „Werdegang dieses Satzes“ (Strg+Umschalt+Y).</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>History of the article</source>
   <translation>Geschichte des Artikels</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>What this step changed</source>
   <translation>Was dieser Schritt geändert hat</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>What became of the sentence</source>
   <translation>Was aus dem Satz wurde</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Headlines, the oldest first</source>
   <translation>Überschriften, die älteste zuerst</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Sentence</source>
   <translation>Satz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Headlines</source>
   <translation>Überschriften</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Earlier Step</source>
   <translation>Früherer Schritt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Later Step</source>
   <translation>Späterer Schritt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Compare the Two Chosen</source>
   <translation>Die zwei ausgewählten vergleichen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/selection_facts.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} versions</source>
   <extracomment>For 1: {n} version</extracomment>
   <translation>
    <numerusform>{n} Fassung</numerusform>
    <numerusform>{n} Fassungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>History: {article} · {versions}</source>
   <translation>Geschichte: {article} · {versions}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>History of {article}</source>
   <translation>Geschichte von {article}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Close the history</source>
   <translation>Geschichte schließen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Show the step before (Ctrl+Shift+PgUp)</source>
   <translation>Den Schritt davor zeigen (Strg+Umschalt+Bild ↑)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Show the next step (Ctrl+Shift+PgDown)</source>
   <translation>Den nächsten Schritt zeigen (Strg+Umschalt+Bild ↓)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Choose two rows with Ctrl or Shift</source>
   <translation>Zwei Zeilen mit Strg oder Umschalt auswählen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Copy as Table</source>
   <translation>Als Tabelle kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Moved and edited in {version}</source>
   <translation>Verschoben und bearbeitet in {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>New in {version}</source>
   <translation>Neu in {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Edited in {version}</source>
   <translation>Bearbeitet in {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Moved in {version}</source>
   <translation>Verschoben in {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Back in {version}</source>
   <translation>Wieder da in {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Gone from {version}</source>
   <translation>Nicht mehr in {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>In {version}, not in {other}</source>
   <translation>In {version}, nicht in {other}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>In other words in {version}</source>
   <translation>In {version} mit anderen Worten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>In another place in {version}</source>
   <translation>In {version} an anderer Stelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Not in {version}</source>
   <translation>Nicht in {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>[only in {text}: {words}]</source>
   <translation>[nur in {text}: {words}]</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>[removed: {words}]</source>
   <translation>[entfernt: {words}]</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>[added: {words}]</source>
   <translation>[hinzugefügt: {words}]</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>no headline found</source>
   <translation>keine Überschrift gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Sentences: {changes}</source>
   <translation>Sätze: {changes}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Versions {one} and {other}</source>
   <translation>Fassungen {one} und {other}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Headline</source>
   <translation>Überschrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Notice</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/showing.py"></location>
   <location filename="../../../gui/variorum_gui/window/workspace.py"></location>
   <source>This text is no longer in the corpus</source>
   <translation>Dieser Text ist nicht mehr im Korpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_delegate.py"></location>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} only in {text}</source>
   <translation>{n} nur in {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Version</source>
   <translation>Fassung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <source>After</source>
   <translation>Danach</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <source>Sentences</source>
   <translation>Sätze</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <source>Headline, notices</source>
   <translation>Überschrift, Hinweise</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <source>Kinds of edit</source>
   <translation>Arten der Änderung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>shown left</source>
   <translation>links gezeigt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>shown right</source>
   <translation>rechts gezeigt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>Version {number}</source>
   <translation>Fassung {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>time unknown</source>
   <translation>Zeit unbekannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>first version held</source>
   <translation>erste vorhandene Fassung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>no differences found</source>
   <translation>keine Unterschiede gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} added</source>
   <translation>{n} hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} removed</source>
   <translation>{n} entfernt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} edited</source>
   <extracomment>For 1: {n} edited</extracomment>
   <translation>
    <numerusform>{n} bearbeitet</numerusform>
    <numerusform>{n} bearbeitet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} moved</source>
   <extracomment>For 1: {n} moved</extracomment>
   <translation>
    <numerusform>{n} verschoben</numerusform>
    <numerusform>{n} verschoben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>no sentence differs in its words</source>
   <translation>kein Satz hat andere Wörter</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{n} days</source>
   <extracomment>For 1: {n} day</extracomment>
   <translation>
    <numerusform>{n} Tag</numerusform>
    <numerusform>{n} Tage</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>same day</source>
   <translation>am selben Tag</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>{n} min</source>
   <translation>{n} Min.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} Std. {minutes} Min.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{hours} h</source>
   <translation>{hours} Std.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>another headline</source>
   <translation>andere Überschrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>new headline</source>
   <translation>neue Überschrift</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>{n} notices</source>
   <extracomment>For 1: {n} notice</extracomment>
   <translation>
    <numerusform>{n} Hinweis</numerusform>
    <numerusform>{n} Hinweise</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_view.py"></location>
   <source>Versions, the oldest first</source>
   <translation>Fassungen, die älteste zuerst</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/working_out.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/selection_facts.py"></location>
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/offices.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/places_in_links.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/siblings.py"></location>
   <location filename="../../../core/variorum/dossier/joining/entity_listing.py"></location>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <location filename="../../../core/variorum/text/quoting.py"></location>
   <source>“{words}”</source>
   <translation>„{words}“</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/announcer.py"></location>
   <source>{number} of {count}. {words}</source>
   <translation>{number} von {count}. {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/announcer.py"></location>
   <source>{doubt}, {how_sure}. {places}. Read as: {reading}</source>
   <translation>{doubt}, {how_sure}. {places}. Gelesen als: {reading}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/announcer.py"></location>
   <source>No hit</source>
   <translation>Kein Treffer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/announcer.py"></location>
   <source>Hit {number} of {count}. {words}</source>
   <translation>Treffer {number} von {count}. {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>told in the same words</source>
   <translation>mit denselben Worten erzählt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>told in nearly the same words</source>
   <translation>fast mit denselben Worten erzählt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>reworded</source>
   <translation>umformuliert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>same quotation</source>
   <translation>dasselbe Zitat</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>Both versions</source>
   <translation>Beide Fassungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>unfolded</source>
   <translation>aufgeklappt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>folded</source>
   <translation>eingeklappt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>{paragraph}, continued</source>
   <translation>{paragraph}, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>paragraph {number} of {count}</source>
   <translation>Absatz {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>paragraph</source>
   <translation>Absatz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/accessible/telling.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/pair_choice.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/parts_tab.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <location filename="../../../gui/variorum_gui/story/table_model.py"></location>
   <location filename="../../../core/variorum/dossier/story/page.py"></location>
   <source>{text}: {words}</source>
   <translation>{text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>removed: {words}</source>
   <translation>entfernt: {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>added: {words}</source>
   <translation>hinzugefügt: {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>not compared</source>
   <translation>nicht verglichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>changed in other ways</source>
   <translation>in anderer Weise geändert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>unchanged</source>
   <translation>unverändert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>only here</source>
   <translation>nur hier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>removed</source>
   <translation>entfernt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>added</source>
   <translation>hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>edited</source>
   <translation>bearbeitet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>no match found in {text}</source>
   <translation>keine Entsprechung gefunden in {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <location filename="../../../core/variorum/reviewing/matched_there.py"></location>
   <source>possible match</source>
   <translation>mögliche Entsprechung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>{what}, linked by you</source>
   <translation>{what}, von Ihnen verknüpft</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>{what}, in part</source>
   <translation>{what}, zum Teil</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>headline</source>
   <translation>Überschrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>paragraph {number}</source>
   <translation>Absatz {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader.py"></location>
   <source>Comparison as a list</source>
   <translation>Vergleich als Liste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader.py"></location>
   <source>N and P go to the next and the previous heading, Esc back to the texts</source>
   <translation>N und P führen zur nächsten und vorigen Überschrift, Esc zurück zu den Texten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>{texts}, compared as versions of one article</source>
   <translation>{texts}, verglichen als Fassungen eines Artikels</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>{texts}, compared as outlets on one event</source>
   <translation>{texts}, verglichen als Medien zu einem Ereignis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <location filename="../../../core/variorum/dossier/joining/entity_listing.py"></location>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>Told of: only {kinds}</source>
   <translation>Erzählt wird nur von: {kinds}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>{n} changes</source>
   <extracomment>For 1: {n} change</extracomment>
   <translation>
    <numerusform>{n} Änderung</numerusform>
    <numerusform>{n} Änderungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>No changes</source>
   <translation>Keine Änderungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>No matched passages</source>
   <translation>Keine Stellen mit Entsprechung</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>{n} passages that both texts tell</source>
   <extracomment>For 1: {n} passage that both texts tell</extracomment>
   <translation>
    <numerusform>{n} Stelle, die beide Texte erzählen</numerusform>
    <numerusform>{n} Stellen, die beide Texte erzählen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>{passages}, {n} of them only possible</source>
   <extracomment>For 1: {passages}, {n} of them only possible</extracomment>
   <translation>
    <numerusform>{passages}, davon {n} nur möglich</numerusform>
    <numerusform>{passages}, davon {n} nur möglich</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>The text: {text}</source>
   <translation>Der Text: {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>No match found in {text}</source>
   <translation>Keine Entsprechung gefunden in {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>Press F to fold or unfold the line nearest to the middle, Shift+F for all</source>
   <translation>F klappt die der Mitte nächste Zeile ein oder auf, Umschalt+F alle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <location filename="../../../core/variorum/reporting/evidence.py"></location>
   <location filename="../../../core/variorum/reporting/evidence_page.py"></location>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/story/judged_rows.py"></location>
   <location filename="../../../core/variorum/reporting/word/remarks.py"></location>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <source>Note: {words}</source>
   <translation>Notiz: {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>Possible match (please check)</source>
   <translation>Mögliche Entsprechung (bitte prüfen)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>, now </source>
   <translation>, jetzt </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>{n} more changes</source>
   <extracomment>For 1: {n} more changes</extracomment>
   <translation>
    <numerusform>{n} weitere Änderung</numerusform>
    <numerusform>{n} weitere Änderungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>{doubt}, {how_sure}; read as: {reading}</source>
   <translation>{doubt}, {how_sure}; gelesen als: {reading}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>To check: {words}</source>
   <translation>Zu prüfen: {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/telling.py"></location>
   <source>Change {number} of {count}</source>
   <translation>Änderung {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/telling.py"></location>
   <source>Changes {first} to {last} of {count}</source>
   <translation>Änderungen {first} bis {last} von {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/telling.py"></location>
   <source>Passage {number} of {count}</source>
   <translation>Stelle {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/telling.py"></location>
   <source>Passages {first} to {last} of {count}</source>
   <translation>Stellen {first} bis {last} von {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band.py"></location>
   <source>Click, or press Return, to add it</source>
   <translation>Klicken oder die Eingabetaste drücken, um das Datum nachzutragen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band.py"></location>
   <source>Click, or press Return, to put it right</source>
   <translation>Klicken oder die Eingabetaste drücken, um es zu berichtigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band.py"></location>
   <source>Swap Their Order</source>
   <translation>Reihenfolge vertauschen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band.py"></location>
   <source>Add the Publication Time…</source>
   <translation>Erscheinungszeit ergänzen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>versions {one} and {other} of {count}</source>
   <translation>Fassungen {one} und {other} von {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>versions {one} and {other} of the {count} you hold</source>
   <translation>Fassungen {one} und {other} der {count} vorhandenen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>marked: only {kinds}</source>
   <translation>markiert: nur {kinds}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>Comparing the two texts…</source>
   <translation>Die beiden Texte werden verglichen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>compared coarsely: the time set for it was over</source>
   <translation>grob verglichen: die dafür gesetzte Zeit war um</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>{text} carries a notice</source>
   <translation>{text} enthält einen Hinweis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>both carry the same notice</source>
   <translation>beide enthalten denselben Hinweis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>the page itself says only “{words}”</source>
   <translation>die Seite selbst sagt nur „{words}“</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>of the update the page itself says only “{words}”</source>
   <translation>die Seite selbst sagt zur Aktualisierung nur „{words}“</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>No correction notice found in {text}</source>
   <translation>Kein Korrekturhinweis gefunden in {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>their order is a guess, as they were added</source>
   <translation>ihre Reihenfolge ist nur vermutet: wie sie hinzugefügt wurden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>{text}, the later one, stands on the left</source>
   <translation>{text}, die spätere, steht links</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>{text} is version {number} of {count}</source>
   <translation>{text} ist Fassung {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>{text} is version {number} of the {count} you hold</source>
   <translation>{text} ist Fassung {number} der {count} vorhandenen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>times given by you</source>
   <translation>Zeiten von Ihnen angegeben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>times in part given by you</source>
   <translation>Zeiten zum Teil von Ihnen angegeben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>times as printed on the pages</source>
   <translation>Zeiten wie auf den Seiten gedruckt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>times in part inferred</source>
   <translation>Zeiten zum Teil erschlossen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/borders.py"></location>
   <source>{part} starts here</source>
   <translation>Hier beginnt: {part}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/borders.py"></location>
   <location filename="../../../core/variorum/reading/several/seams.py"></location>
   <source>A new article begins here</source>
   <translation>Hier beginnt ein neuer Artikel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_bar.py"></location>
   <source>Leave it unlinked (Esc)</source>
   <translation>Unverknüpft lassen (Esc)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_bar.py"></location>
   <source>Leave it unlinked</source>
   <translation>Unverknüpft lassen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_bar.py"></location>
   <source>Link “{words}” with: click its partner in {text}, or select it and press Ctrl+L. Esc leaves it.</source>
   <translation>„{words}“ verknüpfen: das Gegenstück anklicken ({text}) oder markieren und Strg+L drücken. Esc bricht ab.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>Link the two selections</source>
   <translation>Die beiden markierten Stellen verknüpfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>Link the selection to…</source>
   <translation>Das Markierte verknüpfen mit…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>Bring both sides level here</source>
   <translation>Beide Seiten hier auf eine Höhe bringen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>Link it to another passage…</source>
   <translation>Mit einer anderen Stelle verknüpfen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>These do not belong together</source>
   <translation>Diese gehören nicht zusammen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>Note on this link…</source>
   <translation>Notiz zu dieser Verknüpfung…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/linking.py"></location>
   <source>Select a passage in each text first, or one, and then click its partner</source>
   <translation>Erst in jedem Text eine Stelle markieren, oder eine, und dann ihr Gegenstück anklicken</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/linking.py"></location>
   <source>Nothing links this passage with the other text</source>
   <translation>Nichts verknüpft diese Stelle mit dem anderen Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/linking.py"></location>
   <source>In one column both texts are one: link passages in another form</source>
   <translation>In einer Spalte sind beide Texte einer: Stellen in einer anderen Form verknüpfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/linking.py"></location>
   <source>Its partner is sought in the other text</source>
   <translation>Das Gegenstück wird im anderen Text gesucht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/linking.py"></location>
   <source>Linked passages</source>
   <translation>Verknüpfte Stellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Unlink</source>
   <translation>Lösen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>These passages do not belong together</source>
   <translation>Diese Stellen gehören nicht zusammen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Unlink: these passages do not belong together</source>
   <translation>Lösen: diese Stellen gehören nicht zusammen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Link to…</source>
   <translation>Verknüpfen mit…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Choose another passage that it belongs to</source>
   <translation>Eine andere Stelle wählen, zu der sie gehört</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Link to: choose another passage that it belongs to</source>
   <translation>Verknüpfen: eine andere Stelle wählen, zu der sie gehört</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Bring level</source>
   <translation>Auf eine Höhe bringen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Bring both passages to one height</source>
   <translation>Beide Stellen auf eine Höhe bringen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Bring level: bring both passages to one height</source>
   <translation>Auf eine Höhe: beide Stellen auf eine Höhe bringen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Note…</source>
   <translation>Notiz…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Write a note on this link</source>
   <translation>Eine Notiz zu dieser Verknüpfung schreiben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Note: write a note on this link</source>
   <translation>Notiz: eine Notiz zu dieser Verknüpfung schreiben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/canvas.py"></location>
   <source>Drop the second article here

or choose one in the corpus, to read both side by side.</source>
   <translation>Den zweiten Artikel hier ablegen

oder einen im Korpus wählen, um beide nebeneinander zu lesen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/canvas.py"></location>
   <location filename="../../../gui/variorum_gui/speaking/commands.py"></location>
   <source>Both texts</source>
   <translation>Beide Texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Standfirst</source>
   <translation>Vorspann</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Byline</source>
   <translation>Autorenzeile</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Dateline</source>
   <translation>Ortsmarke</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Picture caption</source>
   <translation>Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Text of the article</source>
   <translation>Text des Artikels</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Notice (correction, update)</source>
   <translation>Hinweis (Korrektur, Aktualisierung)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Credit</source>
   <translation>Nachweis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Page clutter (left out of the comparison)</source>
   <translation>Beiwerk der Seite (wird nicht verglichen)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Note on the selection…</source>
   <translation>Notiz zum Markierten…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Note on this paragraph…</source>
   <translation>Notiz zu diesem Absatz…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Life of this sentence</source>
   <translation>Werdegang dieses Satzes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Start a new article here</source>
   <translation>Hier neuen Artikel beginnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>This paragraph is</source>
   <translation>Dieser Absatz ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Who says this…</source>
   <translation>Wer sagt das…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Move the border between the versions…</source>
   <translation>Die Grenze zwischen den Fassungen verschieben…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/copy_menu.py"></location>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/copy_menu.py"></location>
   <source>Copy with its source</source>
   <translation>Mit Quelle kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/copy_menu.py"></location>
   <source>Copy this paragraph with its source</source>
   <translation>Diesen Absatz mit Quelle kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/copy_menu.py"></location>
   <source>Find this in the other text</source>
   <translation>Im anderen Text suchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/copy_menu.py"></location>
   <source>Find this in the corpus</source>
   <translation>Im Korpus suchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Whole words</source>
   <translation>Ganze Wörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Not where they are part of longer words</source>
   <translation>Nicht als Teil längerer Wörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Pattern</source>
   <translation>Muster</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>What is sought is a regular expression</source>
   <translation>Gesucht wird ein regulärer Ausdruck</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Previous hit</source>
   <translation>Voriger Treffer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Next hit</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Close the search</source>
   <translation>Suche schließen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>{count} in {text}</source>
   <translation>{count} in {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/list_tab.py"></location>
   <source>{number} of {count}</source>
   <translation>{number} von {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>“{words}” not found in either text</source>
   <translation>„{words}“ steht in keinem der Texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Not found in either text</source>
   <translation>In keinem der Texte gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>a line unchanged</source>
   <translation>eine Zeile unverändert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>¶{first} unchanged</source>
   <translation>¶{first} unverändert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>¶{first} to ¶{last} unchanged</source>
   <translation>¶{first} bis ¶{last} unverändert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>a line told in both</source>
   <translation>eine Zeile in beiden erzählt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>¶{first} told in both</source>
   <translation>¶{first} in beiden erzählt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>¶{first} to ¶{last} told in both</source>
   <translation>¶{first} bis ¶{last} in beiden erzählt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>Fold again: {what}</source>
   <translation>Wieder einklappen: {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>{n} paragraphs of page clutter</source>
   <extracomment>For 1: {n} paragraph of page clutter</extracomment>
   <translation>
    <numerusform>{n} Absatz Beiwerk der Seite</numerusform>
    <numerusform>{n} Absätze Beiwerk der Seite</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_asks.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>Outlet unknown – name it</source>
   <translation>Medium unbekannt – benennen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_asks.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>publication time unknown – add it</source>
   <translation>Erscheinungszeit unbekannt – ergänzen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>Outlet unknown</source>
   <translation>Medium unbekannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>, version {number}</source>
   <translation>, Fassung {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>publication time unknown</source>
   <translation>Erscheinungszeit unbekannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>{headline} (given by you)</source>
   <translation>{headline} (von Ihnen angegeben)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>by {author}</source>
   <translation>von {author}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>published {time}</source>
   <translation>erschienen {time}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{act} {time}</source>
   <translation>{act} {time}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>{time} (given by you)</source>
   <translation>{time} (von Ihnen angegeben)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{time} (no zone given)</source>
   <translation>{time} (ohne Zeitzone)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>{time} (inferred)</source>
   <translation>{time} (erschlossen)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>On the page: {words}</source>
   <translation>Auf der Seite: {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>Notice: “{words}”</source>
   <translation>Hinweis: „{words}“</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>Correction notice: none found in this version</source>
   <translation>Kein Korrekturhinweis gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/headers.py"></location>
   <source>Swap the two sides</source>
   <translation>Die beiden Seiten tauschen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Possible match: please check</source>
   <translation>Mögliche Entsprechung: bitte prüfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Sure match</source>
   <translation>Sichere Entsprechung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Likely match</source>
   <translation>Wahrscheinliche Entsprechung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Weak match</source>
   <translation>Schwache Entsprechung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Linked by you</source>
   <translation>Von Ihnen verknüpft</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>told in a different place; click the ribbon to bring both level</source>
   <translation>an anderer Stelle erzählt; ein Klick auf das Band bringt beide auf eine Höhe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>told in a different place</source>
   <translation>an anderer Stelle erzählt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>click the ribbon to bring both level</source>
   <translation>ein Klick auf das Band bringt beide auf eine Höhe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Other space</source>
   <translation>Anderes Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Worded differently</source>
   <translation>Anders formuliert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Space changed</source>
   <translation>Leerzeichen geändert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Edited</source>
   <translation>Bearbeitet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Removed</source>
   <translation>Entfernt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <location filename="../../../core/variorum/reading/choice_words.py"></location>
   <source>Only in {version}</source>
   <translation>Nur in {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend.py"></location>
   <source>All Marks</source>
   <translation>Alle Markierungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend.py"></location>
   <source>Explain all marks, also those there is no room for here</source>
   <translation>Alle Markierungen erklären, auch die, für die hier kein Platz ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend.py"></location>
   <source>Legend: {marks}</source>
   <translation>Legende: {marks}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>thin</source>
   <translation>dünn</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>word</source>
   <translation>Wort</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>sure match</source>
   <translation>sichere Entsprechung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>likely</source>
   <translation>wahrscheinlich</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>possible</source>
   <translation>möglich</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/reading_marks.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>quotation</source>
   <translation>Zitat</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>other wording</source>
   <translation>anderer Wortlaut</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <location filename="../../../core/variorum/text/decided_words.py"></location>
   <source>to check</source>
   <translation>zu prüfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>other precision</source>
   <translation>andere Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <source>person</source>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <source>organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>only on the left</source>
   <translation>nur links</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>only on the right</source>
   <translation>nur rechts</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>moved</source>
   <translation>verschoben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>figure changed</source>
   <translation>Zahl geändert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>house style</source>
   <translation>Hausstil</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>same paragraph</source>
   <translation>derselbe Absatz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>unsure reading</source>
   <translation>unsichere Lesart</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>unsure: could be either</source>
   <translation>unsicher: beides möglich</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>border that can be dragged</source>
   <translation>verschiebbare Grenze</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>linked by you</source>
   <translation>von Ihnen verknüpft</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>quotation in both</source>
   <translation>Zitat in beiden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>only in {text}</source>
   <translation>nur in {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>only in the first text</source>
   <translation>nur im ersten Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>only in the second text</source>
   <translation>nur im zweiten Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved ↓ to {place}</source>
   <translation>verschoben ↓ nach {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>strike-through on a tint</source>
   <translation>durchgestrichen auf getöntem Grund</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Removed; a thin strike without tint: house style</source>
   <translation>Entfernt; dünn durchgestrichen ohne Tönung: Hausstil</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>heavy underline on a tint</source>
   <translation>kräftig unterstrichen auf getöntem Grund</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Added; a thin underline without tint: house style</source>
   <translation>Hinzugefügt; dünn unterstrichen ohne Tönung: Hausstil</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>outline and ribbon</source>
   <translation>Umriss und Band</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Told in both: sure, likely (thin line) and possible (dashed line)</source>
   <translation>In beiden erzählt: sicher, wahrscheinlich (dünne Linie) und möglich (gestrichelte Linie)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>closed frame with a small sign of words</source>
   <translation>geschlossener Rahmen mit einem kleinen Schild</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Told in another place; the sign says where, and a click goes there</source>
   <translation>An anderer Stelle erzählt; das Schild sagt wo, ein Klick führt dorthin</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>bar left of the text</source>
   <translation>Balken links vom Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Quotation; two thin lines under words: worded otherwise in the other text</source>
   <translation>Zitat; zwei dünne Linien unter Wörtern: im anderen Text anders im Wortlaut</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>underline after ● person, ■ organisation or ▲ place</source>
   <translation>unterstrichen nach ● Person, ■ Organisation oder ▲ Ort</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>The name chosen in the sidebar</source>
   <translation>Der in der Seitenleiste gewählte Name</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>solid box</source>
   <translation>durchgezogener Kasten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>A figure to check: it differs, or was changed</source>
   <translation>Eine zu prüfende Zahl: sie weicht ab oder wurde geändert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>dotted box</source>
   <translation>gepunkteter Kasten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>The same figure to another precision; with ? in the margin: the reading is not sure, and filled: another one is about as likely</source>
   <translation>Dieselbe Zahl in anderer Genauigkeit; mit ? am Rand: die Lesart ist nicht sicher, und ausgefüllt: eine andere ist etwa gleich wahrscheinlich</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>bar and ground across the column</source>
   <translation>Balken und Grund über die ganze Spalte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>A correction, clarification or update</source>
   <translation>Eine Korrektur, Klarstellung oder Aktualisierung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>pale band between the columns</source>
   <translation>blasses Band zwischen den Spalten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>The same paragraph in both versions</source>
   <translation>Derselbe Absatz in beiden Fassungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>square brackets on a ground</source>
   <translation>eckige Klammern auf getöntem Grund</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Found by the search; heavier brackets: the hit one stands at</source>
   <translation>Von der Suche gefunden; kräftigere Klammern: der Treffer, an dem man steht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>ground with a bar at either end</source>
   <translation>Grund mit einem Balken an jedem Ende</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Selected</source>
   <translation>Markiert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>dotted underline and a page in the margin</source>
   <translation>gepunktet unterstrichen und ein Blatt am Rand</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>There is a note on it</source>
   <translation>Dazu gibt es eine Notiz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>What the marks mean</source>
   <translation>Was die Markierungen bedeuten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Linked by you. Its outline is made of dashes and dots</source>
   <translation>Von Ihnen verknüpft. Der Umriss besteht aus Strichen und Punkten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>An outline without tint: a quotation that both texts have stands in the passage; how sure the match is, its line says</source>
   <translation>Ein Umriss ohne Tönung: In der Stelle steht ein Zitat, das beide Texte haben; wie sicher die Entsprechung ist, sagt die Linie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Brackets in the outer margins: where you are, the passages of the chosen finding or of the last step</source>
   <translation>Klammern an den äußeren Rändern: wo Sie sind, die Stellen des ausgewählten Befundes oder des letzten Schrittes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Before the words of the finding, figure or quotation chosen in the sidebar</source>
   <translation>Vor den Worten des Befundes, der Zahl oder des Zitats, die in der Seitenleiste ausgewählt sind</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Between the columns: what tells the same in the other text is further up or down; a click goes there</source>
   <translation>Zwischen den Spalten: was im anderen Text dasselbe sagt, steht weiter oben oder unten; ein Klick führt hin</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>The narrow map beside the texts: left and right text from top to bottom, each mark in its colour; the frame is what is in view</source>
   <translation>Die schmale Karte neben den Texten: linker und rechter Text von oben bis unten, jede Markierung in ihrer Farbe; der Rahmen ist das Sichtbare</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Beside a paragraph without a number, as a caption or byline; a click says that it is something else</source>
   <translation>Neben einem Absatz ohne Nummer, etwa Bildunterschrift oder Autorenzeile; mit einem Klick sagen Sie, dass er etwas anderes ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Greyed, with words in a small frame: what the paragraph is. Page clutter, as menus and advertisements, is left out of the comparison; “count as text” takes it in</source>
   <translation>Grau, mit Worten in einem kleinen Rahmen: was der Absatz ist. Beiwerk der Seite, etwa Menüs und Werbung, bleibt beim Vergleich außen vor; „als Text zählen“ nimmt es hinein</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>page clutter</source>
   <translation>Beiwerk der Seite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>A change of form alone: quotation marks, dashes, capitals, or a spelling that a paper always writes so</source>
   <translation>Nur die Form ist geändert: Anführungszeichen, Striche, Großbuchstaben oder eine Schreibung, die eine Zeitung immer so hält</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>A border between two articles or versions that can be dragged</source>
   <translation>Eine Grenze zwischen zwei Artikeln oder Fassungen, die sich ziehen lässt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>In the corpus: not read yet</source>
   <translation>Im Korpus: noch nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>In the corpus: shown on the left, shown on the right</source>
   <translation>Im Korpus: links gezeigt, rechts gezeigt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/overview.py"></location>
   <source>Overview of both texts</source>
   <translation>Überblick über beide Texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/overview.py"></location>
   <source>Both texts at a glance; click or drag to go there</source>
   <translation>Beide Texte auf einen Blick; klicken oder ziehen, um dorthin zu gehen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/pane.py"></location>
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>standfirst</source>
   <translation>Vorspann</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>byline</source>
   <translation>Autorenzeile</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>dateline</source>
   <translation>Ortsmarke</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>picture caption</source>
   <translation>Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>text of the article</source>
   <translation>Text des Artikels</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>notice</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>credit</source>
   <translation>Nachweis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>count as text</source>
   <translation>als Text zählen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>{title}: left out of the comparison</source>
   <translation>{title}: wird nicht verglichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>{title}: makes no match between two outlets</source>
   <translation>{title}: ergibt zwischen zwei Medien keine Entsprechung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>{title}: compared</source>
   <translation>{title}: wird verglichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Click to fold</source>
   <translation>Klicken zum Einklappen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Click to open</source>
   <translation>Klicken zum Aufklappen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Click to open; each paragraph can be counted as text</source>
   <translation>Klicken zum Aufklappen; jeder Absatz kann als Text gezählt werden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>caption</source>
   <translation>Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Click to say that it is something else</source>
   <translation>Klicken, um zu sagen, dass es etwas anderes ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Click to count it as text of the article</source>
   <translation>Klicken, um ihn als Text des Artikels zu zählen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Ctrl+M, or a click on “count as text”, makes it text of the article</source>
   <translation>Strg+M oder ein Klick auf „als Text zählen“ macht ihn zum Text des Artikels</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>the notice</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>the standfirst</source>
   <translation>Vorspann</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>the headline</source>
   <translation>Überschrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>the caption</source>
   <translation>Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>the credit</source>
   <translation>Nachweis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>another place</source>
   <translation>anderer Stelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved to {place}</source>
   <translation>verschoben nach {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved from {place}</source>
   <translation>verschoben von {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved ↓ from {place}</source>
   <translation>verschoben ↓ von {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved ↑ to {place}</source>
   <translation>verschoben ↑ nach {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved ↑ from {place}</source>
   <translation>verschoben ↑ von {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/reading_marks.py"></location>
   <source>source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/reading_marks.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>figure</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/reading_marks.py"></location>
   <source>with {things}</source>
   <translation>mit {things}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/seeking.py"></location>
   <source>searching…</source>
   <translation>Suche läuft…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>the pattern is too long, or repeats too often</source>
   <translation>das Muster ist zu lang oder wiederholt sich zu oft</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>this is no pattern: {reason}</source>
   <translation>das ist kein Muster: {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>stopped after {seconds} seconds: there may be more</source>
   <translation>nach {seconds} Sekunden angehalten: es kann mehr geben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>there are more: only the first are listed</source>
   <translation>es gibt mehr: nur die ersten sind aufgeführt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>the pattern is too large for these texts</source>
   <translation>das Muster ist zu umfangreich für diese Texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Story</source>
   <translation>Ereignis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Article</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Bin</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>What was removed, the latest first</source>
   <translation>Was entfernt wurde, das Neueste zuerst</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Empty the Bin…</source>
   <translation>Papierkorb leeren…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/selection_facts.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_view.py"></location>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} texts</source>
   <extracomment>For 1: {n} text</extracomment>
   <translation>
    <numerusform>{n} Text</numerusform>
    <numerusform>{n} Texte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/story_chooser.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>(untitled)</source>
   <translation>(ohne Titel)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>{n} things lie in the bin.</source>
   <extracomment>For 1: {n} thing lies in the bin.</extracomment>
   <translation>
    <numerusform>{n} Sache liegt im Papierkorb.</numerusform>
    <numerusform>{n} Sachen liegen im Papierkorb.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Restored things go back where they were.</source>
   <translation>Wiederhergestelltes kommt dorthin zurück, wo es war.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>The bin is empty.</source>
   <translation>Der Papierkorb ist leer.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Nothing of what this act was about is there, or it was the whole corpus.</source>
   <translation>Nichts, worum es in diesem Vorgang ging, ist noch da, oder es war das ganze Korpus.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Undo back to here</source>
   <translation>Bis hierher rückgängig machen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Undo {n} acts done after “{act}”? Redo does them again, one by one.</source>
   <extracomment>For 1: Undo {n} act done after “{act}”? Redo does it again.</extracomment>
   <translation>
    <numerusform>{n} Vorgang nach „{act}“ rückgängig machen? „Wiederholen“ stellt ihn wieder her.</numerusform>
    <numerusform>{n} Vorgänge nach „{act}“ rückgängig machen? „Wiederholen“ stellt sie einzeln wieder her.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Choose several stories, or several articles, in the corpus first</source>
   <translation>Zuerst mehrere Ereignisse oder mehrere Artikel im Korpus auswählen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Choose what to move in the corpus first</source>
   <translation>Zuerst im Korpus auswählen, was zu verschieben ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Move to which story?</source>
   <translation>In welches Ereignis verschieben?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Choose a story in the corpus first</source>
   <translation>Zuerst ein Ereignis im Korpus auswählen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Recover a damaged corpus</source>
   <translation>Beschädigtes Korpus retten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Undid {n} acts</source>
   <extracomment>For 1: Undid {n} act</extracomment>
   <translation>
    <numerusform>{n} Vorgang rückgängig gemacht</numerusform>
    <numerusform>{n} Vorgänge rückgängig gemacht</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>History of the corpus</source>
   <translation>Verlauf des Korpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>Acts, the newest first</source>
   <translation>Vorgänge, der neueste zuerst</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>Undo Back to Here…</source>
   <translation>Bis hierher rückgängig machen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>Take back everything done after the chosen act; it asks, and can be done again</source>
   <translation>Alles nach dem ausgewählten Vorgang zurücknehmen; es wird nachgefragt und lässt sich wiederholen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>{act} (undone)</source>
   <translation>{act} (rückgängig gemacht)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>History only: this cannot be undone any more.</source>
   <translation>Nur Verlauf: Das lässt sich nicht mehr rückgängig machen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>{n} acts.</source>
   <extracomment>For 1: {n} act.</extracomment>
   <translation>
    <numerusform>{n} Vorgang.</numerusform>
    <numerusform>{n} Vorgänge.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>Nothing was done yet.</source>
   <translation>Noch wurde nichts getan.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>The newest {n} are listed.</source>
   <translation>Die neuesten {n} sind aufgeführt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Merge another corpus</source>
   <translation>Anderes Korpus zusammenführen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>{file} holds nothing that is not here already.</source>
   <translation>{file} enthält nichts, was nicht schon hier ist.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>“{name}” would bring: {what}. It can be undone.</source>
   <translation>„{name}“ brächte: {what}. Das lässt sich rückgängig machen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Merge</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Looking at {file}</source>
   <translation>{file} wird angesehen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>{act}. Undo takes it back.</source>
   <translation>{act}. „Rückgängig“ nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Merging {file}</source>
   <translation>Zusammenführen mit {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Export as a new corpus</source>
   <translation>Als neues Korpus exportieren</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/selection_facts.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} stories</source>
   <extracomment>For 1: {n} story</extracomment>
   <translation>
    <numerusform>{n} Ereignis</numerusform>
    <numerusform>{n} Ereignisse</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>{stories} exported to {file}.</source>
   <translation>{stories} nach {file} exportiert.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <location filename="../../../gui/variorum_gui/window/written_file.py"></location>
   <source>Open It</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Exporting</source>
   <translation>Wird exportiert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Save a copy of the corpus</source>
   <translation>Kopie des Korpus speichern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Saving a copy of {file}</source>
   <translation>Eine Kopie von {file} wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Saved a copy as {file}</source>
   <translation>Kopie als {file} gespeichert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Stopped; no copy was saved.</source>
   <translation>Angehalten; es wurde keine Kopie gespeichert.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>{file} was {before} and is {now} now.</source>
   <translation>{file} hatte {before} und hat jetzt {now}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Compacting {file}</source>
   <translation>{file} wird verkleinert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/one_event.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>Looking for stories of one event</source>
   <translation>Doppelte Ereignisse werden gesucht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/one_event.py"></location>
   <source>Stopped; nothing was changed.</source>
   <translation>Angehalten; nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Variorum corpus (*.variorum)</source>
   <translation>Variorum-Korpus (*.variorum)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Recover What Can Be Read…</source>
   <translation>Lesbares retten…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Open for Reading Only</source>
   <translation>Nur zum Lesen öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <location filename="../../../core/variorum/corpus/database.py"></location>
   <source>{file} was opened for reading only.</source>
   <translation>{file} wurde nur zum Lesen geöffnet.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>{why} Nothing you do here is kept.</source>
   <translation>{why} Nichts, was hier getan wird, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Save a Copy…</source>
   <translation>Kopie speichern…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Bringing {file} up to date</source>
   <translation>{file} wird auf den neuesten Stand gebracht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>recovered</source>
   <translation>gerettet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Recover into a new corpus</source>
   <translation>In ein neues Korpus retten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>{texts} of {file} are in {new}.</source>
   <translation>{texts} aus {file} sind in {new}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Not all could be read.</source>
   <translation>Nicht alles konnte gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Recovering {file}</source>
   <translation>{file} wird gerettet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>“{one}” and “{other}” perhaps tell of one event.</source>
   <translation>„{one}“ und „{other}“ erzählen vielleicht vom selben Ereignis.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <location filename="../../../gui/variorum_gui/story/of_two_stories.py"></location>
   <source>Make One Story</source>
   <translation>Zu einem Ereignis machen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>Keep Apart</source>
   <translation>Getrennt lassen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>{n} pairs of stories perhaps tell of one event each.</source>
   <translation>{n} Paare von Ereignissen sind vielleicht je ein und dasselbe Ereignis.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>Make Each One Story</source>
   <translation>Jedes Paar zu einem machen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>Keep All Apart</source>
   <translation>Alle getrennt lassen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>Choose…</source>
   <translation>Auswählen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>{n} new stories. Whether some of them tell of one event was not looked for yet.</source>
   <translation>{n} neue Ereignisse. Ob einige davon doppelt sind, wurde noch nicht nachgesehen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>Look for Them</source>
   <translation>Nachsehen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>Stories of one event</source>
   <translation>Doppelte Ereignisse</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>Pairs of stories, the likeliest first</source>
   <translation>Paare von Ereignissen, die wahrscheinlichsten zuerst</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>Tick All</source>
   <translation>Alle ankreuzen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>Make One Story of Each</source>
   <translation>Je zu einem Ereignis machen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>“{one}” and “{other}”</source>
   <translation>„{one}“ und „{other}“</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>{n} pairs of stories perhaps tell of one event each. Tick those to do something about.</source>
   <extracomment>For 1: {n} pair of stories perhaps tells of one event. Tick what to do something about.</extracomment>
   <translation>
    <numerusform>{n} Paar von Ereignissen ist vielleicht ein und dasselbe. Kreuzen Sie an, womit etwas geschehen soll.</numerusform>
    <numerusform>{n} Paare von Ereignissen sind vielleicht je ein und dasselbe. Kreuzen Sie an, womit etwas geschehen soll.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>No two stories were found that perhaps tell of one event.</source>
   <translation>Es wurden keine zwei Ereignisse gefunden, die vielleicht dasselbe sind.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Search the corpus</source>
   <translation>Korpus durchsuchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Words to look for</source>
   <translation>Gesuchte Wörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Words, “a phrase”, begin*, one OR another</source>
   <translation>Wörter, „eine Wendung“, Anfang*, eins OR anderes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>From the day</source>
   <translation>Ab dem Tag</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Until the day</source>
   <translation>Bis zum Tag</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Only where figures differ</source>
   <translation>Nur wo Zahlen abweichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Articles with a figure that another text of the story tells otherwise</source>
   <translation>Artikel mit einer Zahl, die ein anderer Text des Ereignisses anders angibt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Any story</source>
   <translation>Alle Ereignisse</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Type words; what is found is listed as you type.</source>
   <translation>Wörter eintippen; Gefundenes erscheint beim Tippen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>The {n} best are listed; there are more.</source>
   <translation>Die {n} besten sind aufgeführt; es gibt mehr.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>{n} texts found.</source>
   <extracomment>For 1: {n} text found.</extracomment>
   <translation>
    <numerusform>{n} Text gefunden.</numerusform>
    <numerusform>{n} Texte gefunden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Compare the Figures of {n} More Stories</source>
   <extracomment>For 1: Compare the Figures of {n} More Story</extracomment>
   <translation>
    <numerusform>Zahlen eines weiteren Ereignisses vergleichen</numerusform>
    <numerusform>Zahlen von {n} weiteren Ereignissen vergleichen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>{name}: 2026-05-03</source>
   <translation>{name}: 2026-05-03</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Any outlet</source>
   <translation>Alle Medien</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Any language</source>
   <translation>Alle Sprachen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Any tag</source>
   <translation>Alle Schlagwörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/searching.py"></location>
   <location filename="../../../core/variorum/dossier/cross_referencing.py"></location>
   <source>Comparing figures</source>
   <translation>Zahlen werden verglichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/story_chooser.py"></location>
   <source>Words of the title</source>
   <translation>Wörter des Titels</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/story_chooser.py"></location>
   <source>Stories</source>
   <translation>Ereignisse</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/story_chooser.py"></location>
   <source>A new story</source>
   <translation>Ein neues Ereignis</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/story_chooser.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/selection_facts.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} articles</source>
   <extracomment>For 1: {n} article</extracomment>
   <translation>
    <numerusform>{n} Artikel</numerusform>
    <numerusform>{n} Artikel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/chosen_acts.py"></location>
   <source>Details of {what}</source>
   <translation>Einzelheiten: {what}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/chosen_acts.py"></location>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>No address is known for this text. “Details…” can add one.</source>
   <translation>Zu diesem Text ist keine Adresse bekannt. Unter „Einzelheiten…“ lässt sie sich angeben.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Outlet</source>
   <translation>Medium</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>Label</source>
   <translation>Bezeichnung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Published</source>
   <translation>Erschienen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Updated</source>
   <translation>Aktualisiert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>First seen</source>
   <translation>Zuerst gesehen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>(several)</source>
   <translation>(mehrere)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>A day as 3 May 2026 or 2026-05-03; with its hour as 2026-05-03 13:05 UTC</source>
   <translation>Ein Tag als 3. Mai 2026 oder 2026-05-03; mit der Uhrzeit als 2026-05-03 13:05 UTC</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>{code}, as its words tell</source>
   <translation>{code}, nach seinen Wörtern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/source_line.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>When the file was made</source>
   <translation>Wann die Datei entstand</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>Inferred, not stated by the source</source>
   <translation>Erschlossen, von der Quelle nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>A code of two letters, such as en or de</source>
   <translation>Ein Kürzel aus zwei Buchstaben, etwa en oder de</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <source>Only the beginning is shown: it has {n} letters</source>
   <translation>Nur der Anfang wird gezeigt: es sind {n} Zeichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/drop_box.py"></location>
   <source>Drop files, folders or selected text to add them here</source>
   <translation>Dateien, Ordner oder markierten Text hier ablegen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/drop_box.py"></location>
   <source>Opens the dialog to choose files</source>
   <translation>Öffnet den Dialog zum Auswählen von Dateien</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/drop_box.py"></location>
   <source>Press to choose files</source>
   <translation>Drücken, um Dateien auszuwählen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/filter_line.py"></location>
   <source>Filter by word, outlet or date</source>
   <translation>Wort, Medium oder Datum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/filter_line.py"></location>
   <source>Filter the corpus by word, outlet or date</source>
   <translation>Das Korpus nach Wort, Medium oder Datum filtern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/headline_choice.py"></location>
   <location filename="../../../gui/variorum_gui/story/table_model.py"></location>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>not found</source>
   <translation>nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/headline_choice.py"></location>
   <source>Choose the paragraph that is the headline, or write one: the text stays as it is</source>
   <translation>Wählen Sie den Absatz, der die Überschrift ist, oder schreiben Sie eine: Der Text bleibt, wie er ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane.py"></location>
   <source>Nothing here yet. Two articles are enough to begin.</source>
   <translation>Noch nichts hier. Zwei Artikel genügen für den Anfang.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane.py"></location>
   <source>Nothing in this corpus fits the filter.</source>
   <translation>Nichts in diesem Korpus passt zum Filter.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane_layout.py"></location>
   <location filename="../../../gui/variorum_gui/window/pane_row.py"></location>
   <source>Corpus</source>
   <translation>Korpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane.py"></location>
   <source>{kept} of {articles}</source>
   <translation>{kept} von {articles}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <source>one, another</source>
   <translation>eines, noch eines</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/passage_note_field.py"></location>
   <source>Tags, parted by commas</source>
   <translation>Schlagwörter, durch Kommas getrennt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <source>Only some have: {tags}</source>
   <translation>Nur einige haben: {tags}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <source>{n} more tags are not shown</source>
   <extracomment>For 1: {n} more tag is not shown</extracomment>
   <translation>
    <numerusform>{n} weiteres Schlagwort wird nicht gezeigt</numerusform>
    <numerusform>{n} weitere Schlagwörter werden nicht gezeigt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <source>Given so far: {tags}</source>
   <translation>Bisher vergeben: {tags}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/selection_facts.py"></location>
   <source>{outlet}, “{headline}”</source>
   <translation>{outlet}, „{headline}“</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/selection_facts.py"></location>
   <source>{version} of {article}</source>
   <translation>{version} von {article}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Show left</source>
   <translation>Links zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Show right</source>
   <translation>Rechts zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Compare these two</source>
   <translation>Diese beiden vergleichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>The whole story…</source>
   <translation>Das ganze Ereignis…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>History of this article…</source>
   <translation>Geschichte dieses Artikels…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Details…</source>
   <translation>Einzelheiten…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Move to a new story</source>
   <translation>In ein neues Ereignis verschieben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Make versions of one article</source>
   <translation>Zu Fassungen eines Artikels machen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Make one story</source>
   <translation>Zu einem Ereignis machen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Mark as read</source>
   <translation>Als gelesen markieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Mark as not read</source>
   <translation>Als ungelesen markieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Export as a new corpus…</source>
   <translation>Als neues Korpus exportieren…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Check the address again</source>
   <translation>Adresse erneut prüfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Copy address</source>
   <translation>Adresse kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <source>Title of the story</source>
   <translation>Titel des Ereignisses</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <source>The outlet this article is of</source>
   <translation>Das Medium, von dem dieser Artikel ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <source>Label of this version</source>
   <translation>Bezeichnung dieser Fassung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <source>Which version it is, in your words; the outlet is named on the row of the article above</source>
   <translation>Welche Fassung es ist, in Ihren Worten; das Medium steht in der Zeile des Artikels darüber</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_delegate.py"></location>
   <source>New name</source>
   <translation>Neuer Name</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_view.py"></location>
   <source>Corpus: stories, articles and versions</source>
   <translation>Korpus: Ereignisse, Artikel und Fassungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_view.py"></location>
   <source>A story stays where it is. Choose several, and “Make one story” in their menu.</source>
   <translation>Ein Ereignis bleibt, wo es ist. Wählen Sie mehrere aus und in ihrem Menü „Zu einem Ereignis machen“.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/typed_times.py"></location>
   <source>There is no such date or time.</source>
   <translation>Dieses Datum oder diese Uhrzeit gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/typed_times.py"></location>
   <source>Please add the time zone, such as UTC or +02:00.</source>
   <translation>Bitte die Zeitzone angeben, etwa UTC oder +02:00.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/typed_times.py"></location>
   <source>“{words}” can be {one} or {other}.</source>
   <translation>„{words}“ kann {one} oder {other} sein.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/typed_times.py"></location>
   <source>Please write a day as 3 May 2026 or 2026-05-03, and a time as 2026-05-03 13:05 UTC.</source>
   <translation>Bitte schreiben Sie einen Tag als 3. Mai 2026 oder 2026-05-03 und eine Uhrzeit dazu als 2026-05-03 13:05 UTC.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{n} not read yet</source>
   <translation>{n} noch nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>not read yet</source>
   <translation>noch nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>● {words}: the dot goes when the text is shown</source>
   <translation>● {words}: der Punkt geht, wenn der Text gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>shown left and shown right</source>
   <translation>links und rechts gezeigt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>left text inside and right text inside</source>
   <translation>enthält den linken und den rechten Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>left text inside</source>
   <translation>enthält den linken Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>right text inside</source>
   <translation>enthält den rechten Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>Story: {title}</source>
   <translation>Ereignis: {title}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>{n} of {total}</source>
   <translation>{n} von {total}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>you hold {n} of {total} stored versions</source>
   <translation>{n} von {total} gespeicherten Fassungen vorhanden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>agency</source>
   <translation>Agentur</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>outlet unknown</source>
   <translation>Medium unbekannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>File: {file}</source>
   <translation>Datei: {file}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{n} places are in doubt</source>
   <extracomment>For 1: 1 place of the reading is in doubt</extracomment>
   <translation>
    <numerusform>1 Stelle ist zweifelhaft</numerusform>
    <numerusform>{n} Stellen sind zweifelhaft</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} words</source>
   <extracomment>For 1: {n} words</extracomment>
   <translation>
    <numerusform>{n} Wort</numerusform>
    <numerusform>{n} Wörter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>Tags: {tags}</source>
   <translation>Schlagwörter: {tags}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{time} (inferred, not stated)</source>
   <translation>{time} (erschlossen, nicht angegeben)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>date unknown</source>
   <translation>Datum unbekannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>date unknown, file made {day}</source>
   <translation>Datum unbekannt, Datei vom {day}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>Versions {first}–{last}</source>
   <translation>Fassungen {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{versions} · not held</source>
   <translation>{versions} · nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>The source says this exists, but it was not added.</source>
   <translation>Der Quelle nach gibt es das, aber es wurde nicht hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{versions}, not held</source>
   <translation>{versions}, nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>Go to a doubt first (F7)</source>
   <translation>Zuerst zu einem Zweifel gehen (F7)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>{doubt}: {reading}. {key} reads it otherwise</source>
   <translation>{doubt}: {reading}. {key} liest es anders</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>Keep: {reading}</source>
   <translation>So lassen: {reading}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>No garbled letters were found in these texts</source>
   <translation>In diesen Texten wurden keine fehlerhaften Zeichen gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>Drag the grip (⋮) to where the border belongs, or press Alt+Right</source>
   <translation>Den Griff (⋮) dorthin ziehen, wo die Grenze hingehört, oder Alt+Rechts drücken</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>Looking for the words of what you decided</source>
   <translation>Suche nach den Wörtern früherer Entscheidungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>Nothing in these texts is in doubt</source>
   <translation>In diesen Texten ist nichts zweifelhaft</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>linked</source>
   <translation>verknüpft</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>not linked</source>
   <translation>nicht verknüpft</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <location filename="../../../gui/variorum_gui/doubting/lost_roles_list.py"></location>
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>you said: {decision}</source>
   <translation>entschieden: {decision}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>{n} links of yours find their words in no text any more. They are kept, and hold again when texts with these words are read.</source>
   <extracomment>For 1: A link of yours finds its words in no text any more. It is kept, and holds again when texts with these words are read.</extracomment>
   <translation>
    <numerusform>Eine Verknüpfung von Ihnen findet ihre Wörter in keinem Text mehr. Sie bleibt erhalten und gilt wieder, sobald Texte mit diesen Wörtern gelesen werden.</numerusform>
    <numerusform>{n} Verknüpfungen von Ihnen finden ihre Wörter in keinem Text mehr. Sie bleiben erhalten und gelten wieder, sobald Texte mit diesen Wörtern gelesen werden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>Links without their words</source>
   <translation>Verknüpfungen ohne ihre Wörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>Forget This Link</source>
   <translation>Diese Verknüpfung vergessen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>It will not hold again when texts with these words are read; can be undone</source>
   <translation>Sie wird nicht wieder gelten, wenn Texte mit diesen Wörtern gelesen werden; kann rückgängig gemacht werden</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/lost_notes_list.py"></location>
   <source>{n} notes of yours find their passages in no version of their articles any more. They are kept, and stand again when one with these words is read.</source>
   <extracomment>For 1: A note of yours finds its passage in no version of its article any more. It is kept, and stands again when one with these words is read.</extracomment>
   <translation>
    <numerusform>Eine eigene Notiz findet ihre Stelle in keiner Fassung ihres Artikels mehr. Sie bleibt erhalten und steht wieder da, sobald eine mit diesen Wörtern gelesen wird.</numerusform>
    <numerusform>{n} eigene Notizen finden ihre Stellen in keiner Fassung ihrer Artikel mehr. Sie bleiben erhalten und stehen wieder da, sobald eine mit diesen Wörtern gelesen wird.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_notes_list.py"></location>
   <source>Notes without their passage</source>
   <translation>Notizen ohne ihre Stelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_notes_list.py"></location>
   <source>Forget This Note</source>
   <translation>Diese Notiz vergessen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_notes_list.py"></location>
   <source>The note will not stand again when a text with these words is read; can be undone</source>
   <translation>Die Notiz steht dann nicht wieder da, wenn ein Text mit diesen Wörtern gelesen wird; lässt sich rückgängig machen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/lost_roles_list.py"></location>
   <source>{n} roles you gave find their paragraphs in no text any more: it was taken out, or is read otherwise now. They are kept, and hold again when a text with these words is read.</source>
   <extracomment>For 1: A role you gave finds its paragraph in no text any more: it was taken out, or is read otherwise now. It is kept, and holds again when a text with these words is read.</extracomment>
   <translation>
    <numerusform>Eine vergebene Rolle findet ihren Absatz in keinem Text mehr: Er wurde entfernt oder wird jetzt anders gelesen. Sie bleibt erhalten und gilt wieder, sobald ein Text mit diesen Wörtern gelesen wird.</numerusform>
    <numerusform>{n} vergebene Rollen finden ihre Absätze in keinem Text mehr: Sie wurden entfernt oder werden jetzt anders gelesen. Die Rollen bleiben erhalten und gelten wieder, sobald ein Text mit diesen Wörtern gelesen wird.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_roles_list.py"></location>
   <source>Roles without a paragraph</source>
   <translation>Rollen ohne Absatz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_roles_list.py"></location>
   <source>Forget This Role</source>
   <translation>Diese Rolle vergessen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_roles_list.py"></location>
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <source>It will not hold again when a text with these words is read; can be undone</source>
   <translation>Sie gilt dann nicht wieder, wenn ein Text mit diesen Wörtern gelesen wird; lässt sich rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <source>the text does not say</source>
   <translation>der Text sagt es nicht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <source>{n} speakers you named find the quotation, or the words that name them, in no text any more. They are kept, and hold again when texts with these words are read.</source>
   <extracomment>For 1: A speaker you named finds the quotation, or the words that name him, in no text any more. It is kept, and holds again when a text with these words is read.</extracomment>
   <translation>
    <numerusform>Ein Sprecher, den Sie genannt haben, findet das Zitat oder die Wörter, die ihn nennen, in keinem Text mehr. Er bleibt erhalten und gilt wieder, sobald ein Text mit diesen Wörtern gelesen wird.</numerusform>
    <numerusform>{n} Sprecher, die Sie genannt haben, finden das Zitat oder die Wörter, die sie nennen, in keinem Text mehr. Sie bleiben erhalten und gelten wieder, sobald Texte mit diesen Wörtern gelesen werden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <source>Speakers without their words</source>
   <translation>Sprecher ohne ihre Wörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <source>Forget This Speaker</source>
   <translation>Diesen Sprecher vergessen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>confirmed</source>
   <translation>bestätigt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>rejected</source>
   <translation>verworfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>unsure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>not the same fact</source>
   <translation>nicht dieselbe Tatsache</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>{n} verdicts you gave find their words in no text any more. They are kept, and stand again when a text with these words is read.</source>
   <extracomment>For 1: A verdict you gave finds its words in no text any more. It is kept, and stands again when a text with these words is read.</extracomment>
   <translation>
    <numerusform>Ein abgegebenes Urteil findet seine Wörter in keinem Text mehr. Es bleibt erhalten und steht wieder da, sobald ein Text mit diesen Wörtern gelesen wird.</numerusform>
    <numerusform>{n} abgegebene Urteile finden ihre Wörter in keinem Text mehr. Sie bleiben erhalten und stehen wieder da, sobald ein Text mit diesen Wörtern gelesen wird.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>Verdicts without their words</source>
   <translation>Urteile ohne ihre Wörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>Forget This Verdict</source>
   <translation>Dieses Urteil vergessen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>The verdict and its note will not stand again when a text with these words is read; can be undone</source>
   <translation>Urteil und Notiz stehen dann nicht wieder da, wenn ein Text mit diesen Wörtern gelesen wird; lässt sich rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Several articles were found in each of {n} files.</source>
   <translation>In jeder von {n} Dateien wurden mehrere Artikel gefunden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Keep them apart</source>
   <translation>Getrennt lassen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>{n} articles found in {file}.</source>
   <translation>{n} Artikel in {file} gefunden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Keep as {n}</source>
   <translation>Bei {n} belassen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Make it one</source>
   <translation>Zu einem machen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Some letters look garbled in {n} texts.</source>
   <translation>In {n} Texten scheinen manche Zeichen fehlerhaft zu sein.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Some letters look garbled in {file}.</source>
   <translation>In {file} scheinen manche Zeichen fehlerhaft zu sein.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Repair Garbled Letters</source>
   <translation>Fehlerhafte Zeichen reparieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>the text</source>
   <translation>der Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Doubts of the reading</source>
   <translation>Zweifel beim Einlesen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Doubts</source>
   <translation>Zweifel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Readings to choose among</source>
   <translation>Lesarten zur Auswahl</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Keep as It Is</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Read This Way</source>
   <translation>So lesen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>The reading in force is right; the mark goes</source>
   <translation>Die geltende Lesart ist richtig; die Markierung verschwindet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Nothing in these texts is in doubt.</source>
   <translation>In diesen Texten ist nichts zweifelhaft.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>{n} places where the reading is not sure. Choosing a line goes there; every choice can be undone.</source>
   <extracomment>For 1: One place where the reading is not sure. Choosing a line goes there; every choice can be undone.</extracomment>
   <translation>
    <numerusform>Eine Stelle, an der die Lesart nicht sicher ist. Eine Zeile auszuwählen führt dorthin; jede Wahl lässt sich rückgängig machen.</numerusform>
    <numerusform>{n} Stellen, an denen die Lesart nicht sicher ist. Eine Zeile auszuwählen führt dorthin; jede Wahl lässt sich rückgängig machen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>left and right</source>
   <translation>links und rechts</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/names_of_texts.py"></location>
   <source>left</source>
   <translation>links</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/names_of_texts.py"></location>
   <source>right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problem_log.py"></location>
   <location filename="../../../core/variorum/reporting/story/judged_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>What could not be read</source>
   <translation>Was nicht gelesen werden konnte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>Problems, by reason</source>
   <translation>Probleme, nach Gründen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>Copy All</source>
   <translation>Alles kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>Dismiss All</source>
   <translation>Alles ausblenden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>{reason} ({n} times)</source>
   <translation>{reason} ({n}-mal)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>… and {n} more (Copy All takes all of them)</source>
   <translation>… und {n} weitere („Alles kopieren“ nimmt alle mit)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>{n} things could not be read.</source>
   <comment>one or more</comment>
   <extracomment>For 1: {n} thing could not be read.</extracomment>
   <translation>
    <numerusform>{n} Sache konnte nicht gelesen werden.</numerusform>
    <numerusform>{n} Sachen konnten nicht gelesen werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>{n} other texts were read.</source>
   <extracomment>For 1: {n} other text was read.</extracomment>
   <translation>
    <numerusform>{n} anderer Text wurde gelesen.</numerusform>
    <numerusform>{n} andere Texte wurden gelesen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>Everything was read.</source>
   <translation>Alles wurde gelesen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>No problems are listed. Those dismissed are not listed again.</source>
   <translation>Keine Probleme aufgeführt. Ausgeblendete erscheinen nicht wieder.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>{n} remarks on that.</source>
   <extracomment>For 1: {n} remark on that.</extracomment>
   <translation>
    <numerusform>{n} Bemerkung dazu.</numerusform>
    <numerusform>{n} Bemerkungen dazu.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settled_list.py"></location>
   <source>Borders settled</source>
   <translation>Festgelegte Grenzen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settled_list.py"></location>
   <source>Move It Again</source>
   <translation>Wieder verschieben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settled_list.py"></location>
   <source>The border is doubted again, so that it can be dragged or read otherwise</source>
   <translation>Die Grenze gilt wieder als zweifelhaft, sodass sie verschoben oder anders gelesen werden kann</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settled_list.py"></location>
   <source>settled: {what}</source>
   <translation>festgelegt: {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/settled_list.py"></location>
   <source>{n} borders settled</source>
   <extracomment>For 1: One border settled</extracomment>
   <translation>
    <numerusform>Eine Grenze festgelegt</numerusform>
    <numerusform>{n} Grenzen festgelegt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settling.py"></location>
   <source>where one version ends</source>
   <translation>wo eine Fassung endet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settling.py"></location>
   <source>where an article of the file begins</source>
   <translation>wo ein Artikel der Datei beginnt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settling.py"></location>
   <source>The article before this one is not in the corpus any more, so it was left as it is.</source>
   <translation>Der Artikel davor ist nicht mehr im Korpus, daher blieb dieser, wie er ist.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/mime.py"></location>
   <source>A picture cannot be read. Drop the article's file, or its text.</source>
   <translation>Ein Bild kann nicht gelesen werden. Stattdessen die Datei oder den Text des Artikels ablegen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/mime.py"></location>
   <source>Nothing on the clipboard can be read: no files, no link and no text.</source>
   <translation>In der Zwischenablage ist nichts Lesbares: keine Dateien, kein Link und kein Text.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/mime.py"></location>
   <source>Nothing that was dragged can be read: no files, no link and no text.</source>
   <translation>Nichts von dem Gezogenen kann gelesen werden: keine Dateien, kein Link und kein Text.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/mime.py"></location>
   <location filename="../../../gui/variorum_gui/dropping/target.py"></location>
   <source>There is nothing to read.</source>
   <translation>Es gibt nichts zu lesen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/mime.py"></location>
   <source>An address of the kind “{kind}:” cannot be read.</source>
   <translation>Eine Adresse der Art „{kind}:“ kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/receiving.py"></location>
   <source>Of the {count} texts dropped the first two are shown</source>
   <translation>Von den {count} abgelegten Texten werden die ersten zwei gezeigt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/receiving.py"></location>
   <source>Of the {count} texts dropped the first that tells the story on the other side is shown</source>
   <translation>Von den {count} abgelegten Texten wird der erste gezeigt, der das Ereignis der anderen Seite erzählt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/receiving.py"></location>
   <source>Of the {count} texts dropped one is shown there already: it stays</source>
   <translation>Von den {count} abgelegten Texten ist dort schon einer zu sehen: er bleibt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/receiving.py"></location>
   <source>None of the {count} texts dropped tells the story on the other side: what is shown stays</source>
   <translation>Keiner der {count} abgelegten Texte erzählt das Ereignis der anderen Seite: was gezeigt wird, bleibt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/target.py"></location>
   <source>These texts are in another corpus. “Merge Another Corpus…” in the File menu brings its texts here.</source>
   <translation>Diese Texte sind in einem anderen Korpus. „Anderes Korpus zusammenführen…“ im Menü „Datei“ holt dessen Texte hierher.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Add to the corpus</source>
   <translation>Zum Korpus hinzufügen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>What is shown stays</source>
   <translation>Was gezeigt wird, bleibt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Two open side by side</source>
   <translation>Zwei öffnen sich nebeneinander</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>It goes to the left; the second one beside it</source>
   <translation>Er kommt nach links, der zweite daneben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Open here</source>
   <translation>Hier öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Open this text</source>
   <translation>Diesen Text öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Fetch this page</source>
   <translation>Diese Seite holen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Show here</source>
   <translation>Hier zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Open on the left</source>
   <translation>Links öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Open on the right</source>
   <translation>Rechts öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Put this text on the left</source>
   <translation>Diesen Text nach links setzen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Put this text on the right</source>
   <translation>Diesen Text nach rechts setzen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Put it on the left</source>
   <translation>Nach links setzen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Put it on the right</source>
   <translation>Nach rechts setzen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Show on the left</source>
   <translation>Links zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Show on the right</source>
   <translation>Rechts zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>One text: in place of {text}</source>
   <translation>Ein Text: anstelle von {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>One text: beside {text}</source>
   <translation>Ein Text: neben {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Two: side by side, in place of both</source>
   <translation>Zwei: nebeneinander, anstelle von beiden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Two: side by side, in place of {text}</source>
   <translation>Zwei: nebeneinander, anstelle von {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>In place of {text}</source>
   <translation>Anstelle von {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Beside {text}</source>
   <translation>Neben {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>the text there</source>
   <translation>dem Text dort</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Annotations (*.jsonld *.json *.jsonl)</source>
   <translation>Annotationen (*.jsonld *.json *.jsonl)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>There is something to export once two texts are shown and worked out.</source>
   <translation>Zu exportieren gibt es etwas, sobald zwei Texte gezeigt und ausgewertet sind.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Exported to {file}.</source>
   <translation>Exportiert nach {file}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>{n} decisions and notes on other texts are not in it.</source>
   <translation>{n} Entscheidungen und Notizen zu anderen Texten sind nicht enthalten.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Nothing was exported.</source>
   <translation>Nichts wurde exportiert.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <source>Try Again…</source>
   <translation>Noch einmal versuchen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Import annotations</source>
   <translation>Annotationen importieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <location filename="../../../gui/variorum_gui/window/telling_taken.py"></location>
   <source>Show Problems</source>
   <translation>Probleme zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Reading annotations</source>
   <translation>Annotationen werden gelesen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Nothing was imported.</source>
   <translation>Nichts wurde importiert.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <source>An evidence pack needs two texts that have been compared.</source>
   <translation>Ein Belegpaket braucht zwei Texte, die verglichen wurden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Evidence pack (*.zip)</source>
   <translation>Belegpaket (*.zip)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <source>Evidence Pack</source>
   <translation>Belegpaket</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <source>The evidence pack is in {file}. Mail yourself its fingerprint: a pack that still has it was not changed. SHA-256 {sum}</source>
   <translation>Das Belegpaket ist in {file}. Schicken Sie sich selbst seinen Fingerabdruck: Ein Paket, das ihn noch hat, wurde nicht geändert. SHA-256 {sum}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Copy Fingerprint</source>
   <translation>Fingerabdruck kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <location filename="../../../gui/variorum_gui/window/written_file.py"></location>
   <source>Show the Folder</source>
   <translation>Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <source>The evidence pack was not written. {reason}</source>
   <translation>Das Belegpaket wurde nicht geschrieben. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <source>Writing the evidence pack</source>
   <translation>Belegpaket wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Table for a spreadsheet (*.csv)</source>
   <translation>CSV-Tabelle für ein Tabellenprogramm (*.csv)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>W3C Web Annotations (*.jsonld)</source>
   <translation>W3C-Web-Annotationen (*.jsonld)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>&amp;Findings as CSV…</source>
   <translation>&amp;Befunde als CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>&amp;Names as CSV…</source>
   <translation>Namen &amp;als CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>Fi&amp;gures as CSV…</source>
   <translation>&amp;Zahlen als CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>Facts to &amp;Check as CSV…</source>
   <translation>Zu &amp;prüfende Tatsachen als CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>&amp;Quotations as CSV…</source>
   <translation>Zitate als &amp;CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>&amp;Sources as CSV…</source>
   <translation>&amp;Quellen als CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>N&amp;otes as CSV…</source>
   <translation>&amp;Notizen als CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>&amp;Web Annotations…</source>
   <translation>&amp;Web-Annotationen…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{n} verdicts left out: yours is another one and was kept.</source>
   <extracomment>For 1: {n} verdict left out: yours is another one and was kept.</extracomment>
   <translation>
    <numerusform>{n} Urteil ausgelassen: Das eigene lautet anders und wurde behalten.</numerusform>
    <numerusform>{n} Urteile ausgelassen: Die eigenen lauten anders und wurden behalten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{n} annotations could not be placed.</source>
   <extracomment>For 1: {n} annotation could not be placed.</extracomment>
   <translation>
    <numerusform>{n} Annotation konnte nicht zugeordnet werden.</numerusform>
    <numerusform>{n} Annotationen konnten nicht zugeordnet werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{n} names, figures and quotations in it were found by a program. They were not taken: Variorum finds them anew in the texts.</source>
   <extracomment>For 1: {n} name, figure or quotation in it were found by a program. They were not taken: Variorum finds them anew in the texts.</extracomment>
   <translation>
    <numerusform>{n} Name, Zahl oder Zitat darin wurde von einem Programm gefunden und nicht übernommen: Variorum findet sie in den Texten neu.</numerusform>
    <numerusform>{n} Namen, Zahlen und Zitate darin wurden von einem Programm gefunden und nicht übernommen: Variorum findet sie in den Texten neu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} notes</source>
   <extracomment>For 1: {n} note</extracomment>
   <translation>
    <numerusform>{n} Notiz</numerusform>
    <numerusform>{n} Notizen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} decisions</source>
   <extracomment>For 1: {n} decision</extracomment>
   <translation>
    <numerusform>{n} Entscheidung</numerusform>
    <numerusform>{n} Entscheidungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{file}: {notes} and {decisions} came in.</source>
   <translation>{file}: {notes} und {decisions} übernommen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{file}: {what} came in.</source>
   <translation>{file}: {what} übernommen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{file}: nothing new came in.</source>
   <translation>{file}: nichts Neues übernommen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Verify an evidence pack</source>
   <translation>Belegpaket prüfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>{file} is no evidence pack, or one damaged beyond knowing.</source>
   <translation>{file} ist kein Belegpaket, oder eines, das bis zur Unkenntlichkeit beschädigt ist.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Looking into {file}</source>
   <translation>{file} wird angesehen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Looking into {n} files</source>
   <extracomment>For 1: Looking into {n} file</extracomment>
   <translation>
    <numerusform>{n} Datei wird angesehen</numerusform>
    <numerusform>{n} Dateien werden angesehen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>{file} is an evidence pack that was CHANGED since it was made.</source>
   <translation>{file} ist ein Belegpaket, das VERÄNDERT wurde, seit es gemacht wurde.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>{file} is an evidence pack, unchanged since it was made ({n} files). That it is the one you were sent, its fingerprint tells: compare it with the one its maker gave you. Its SHA-256 is {sum}.</source>
   <translation>{file} ist ein Belegpaket, unverändert, seit es gemacht wurde ({n} Dateien). Ob es das ist, das man Ihnen geschickt hat, sagt sein Fingerabdruck: Vergleichen Sie ihn mit dem, den Sie bekommen haben. Sein SHA-256 ist {sum}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Open Its Page</source>
   <translation>Seine Seite öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Add Its Two Texts</source>
   <translation>Seine beiden Texte aufnehmen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>It holds {texts}.</source>
   <translation>Es enthält {texts}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Evidence packs CHANGED since they were made: {files}.</source>
   <translation>Belegpakete, die seit ihrer Erstellung VERÄNDERT wurden: {files}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Evidence packs unchanged since they were made: {files}.</source>
   <translation>Belegpakete, die seit ihrer Erstellung unverändert sind: {files}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>{file}: unchanged, SHA-256 {sum}</source>
   <translation>{file}: unverändert, SHA-256 {sum}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>{file}: CHANGED. {faults}</source>
   <translation>{file}: VERÄNDERT. {faults}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Add the Texts of the Unchanged</source>
   <translation>Texte der unveränderten aufnehmen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Add All Their Texts</source>
   <translation>Alle ihre Texte aufnehmen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Open the Pages of the Unchanged</source>
   <translation>Seiten der unveränderten öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Open Their Pages</source>
   <translation>Ihre Seiten öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>What was fetched from {site} was not added: another corpus was opened meanwhile.</source>
   <translation>Was von {site} geholt wurde, kam nicht hinzu: Inzwischen wurde ein anderes Korpus geöffnet.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>Try Again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>{site} sends on to {other}</source>
   <translation>{site} leitet weiter an {other}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>No article was found there.</source>
   <translation>Dort wurde kein Artikel gefunden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>Look at it in a browser.</source>
   <translation>Im Browser ansehen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>{site}: the text has changed. It was added as a new version.</source>
   <translation>{site}: Der Text hat sich geändert. Er wurde als neue Fassung hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>Compare with the One Before</source>
   <translation>Mit der vorigen vergleichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>Stopped; nothing was fetched.</source>
   <translation>Angehalten; nichts wurde geholt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Fetch {n} pages from {site}?</source>
   <translation>{n} Seiten von {site} holen?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Fetch this page from {site}? {address}</source>
   <translation>Diese Seite von {site} holen? {address}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Fetch Once</source>
   <translation>Einmal holen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Always for This Site</source>
   <translation>Immer bei dieser Website</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Not Now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Copy Address</source>
   <translation>Adresse kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Nothing was fetched from {site}</source>
   <translation>Von {site} wurde nichts geholt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/errands.py"></location>
   <source>Fetching from {site}</source>
   <translation>Wird von {site} geholt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/rechecking.py"></location>
   <source>{site}: the page reads again as in an earlier version. That version is in the corpus already.</source>
   <translation>{site}: Die Seite lautet wieder wie in einer früheren Fassung. Diese ist schon im Korpus.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/rechecking.py"></location>
   <source>{site}: the page reads again as on {when}. That version is in the corpus already.</source>
   <translation>{site}: Die Seite lautet wieder wie am {when}. Diese Fassung ist schon im Korpus.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/rechecking.py"></location>
   <source>{site}: nothing has changed.</source>
   <translation>{site}: Nichts hat sich geändert.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/rechecking.py"></location>
   <source>{site}: nothing has changed since {when}.</source>
   <translation>{site}: Nichts hat sich geändert seit {when}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>Figures and dates</source>
   <translation>Zahlen und Daten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Quotations</source>
   <translation>Zitate</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>Qualifiers</source>
   <translation>Einschränkungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>Negations</source>
   <translation>Verneinungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>Passages in one text only</source>
   <translation>Stellen in nur einem Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>Moved passages</source>
   <translation>Verschobene Stellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Wording</source>
   <translation>Wortlaut</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>House style</source>
   <translation>Hausstil</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>figures and dates</source>
   <translation>Zahlen und Daten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>quotations</source>
   <translation>Zitate</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>qualifiers</source>
   <translation>Einschränkungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>negations</source>
   <translation>Verneinungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>passages in one text only</source>
   <translation>Stellen in nur einem Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>moved passages</source>
   <translation>verschobene Stellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>wording</source>
   <translation>Wortlaut</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>&amp;All Kinds</source>
   <translation>&amp;Alle Arten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/known_versions.py"></location>
   <source>before version {number}</source>
   <translation>vor Fassung {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/known_versions.py"></location>
   <source>after version {number}</source>
   <translation>nach Fassung {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/known_versions.py"></location>
   <source>between versions {first} and {last}</source>
   <translation>zwischen den Fassungen {first} und {last}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/known_versions.py"></location>
   <source>{some} and {last}</source>
   <translation>{some} und {last}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/contents_list.py"></location>
   <source>Contents of the manual</source>
   <translation>Inhalt des Handbuchs</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/manual/contents_list.py"></location>
   <source>Found in {n} sections of the manual</source>
   <extracomment>For 1: Found in {n} section of the manual</extracomment>
   <translation>
    <numerusform>In {n} Abschnitt des Handbuchs gefunden</numerusform>
    <numerusform>In {n} Abschnitten des Handbuchs gefunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/contents_list.py"></location>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>Manual – Variorum</source>
   <translation>Handbuch – Variorum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>Search the manual</source>
   <translation>Handbuch durchsuchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>The manual was not installed together with this program.</source>
   <translation>Das Handbuch wurde nicht mit diesem Programm installiert.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>Forward</source>
   <translation>Vor</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>This page of the manual is in English. The command palette ({keys}) finds its names of commands, too.</source>
   <translation>Diese Seite des Handbuchs ist auf Englisch. Die Befehlspalette ({keys}) findet Befehle auch unter ihren englischen Namen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/page_view.py"></location>
   <source>Page of the manual: {title}</source>
   <translation>Seite des Handbuchs: {title}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Unsure where the older text ends and the newer begins</source>
   <translation>Unsicher, wo der ältere Text endet und der neuere beginnt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Unsure which version this stands in</source>
   <translation>Unsicher, in welcher Fassung dies steht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Unsure what this paragraph is</source>
   <translation>Unsicher, was dieser Absatz ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Unsure whether a new article begins here</source>
   <translation>Unsicher, ob hier ein neuer Artikel beginnt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>a close call</source>
   <translation>knapp</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>likely, not sure</source>
   <translation>wahrscheinlich, nicht sicher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>nearly sure</source>
   <translation>fast sicher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Read as ({how_sure}): {reading}</source>
   <translation>Gelesen als ({how_sure}): {reading}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>or: {reading}</source>
   <translation>oder: {reading}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>or {n} more</source>
   <extracomment>For 1: or one more</extracomment>
   <translation>
    <numerusform>oder eine weitere</numerusform>
    <numerusform>oder {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Click to choose, Alt+Right for the next reading,
or drag the grip (⋮) in the text to where it belongs</source>
   <translation>Klicken zum Auswählen, Alt+Rechts für die nächste Lesart,
oder den Griff (⋮) im Text dorthin ziehen, wo er hingehört</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Click to choose, Alt+Right for the next reading</source>
   <translation>Klicken zum Auswählen, Alt+Rechts für die nächste Lesart</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/opening_elsewhere.py"></location>
   <source>This computer has nothing to open it with. It is here: {path}</source>
   <translation>Auf diesem Rechner ist nichts, womit es sich öffnen lässt. Es liegt hier: {path}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/opening_elsewhere.py"></location>
   <source>No browser was found. The address is {address}</source>
   <translation>Es wurde kein Browser gefunden. Die Adresse ist {address}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>Print preview</source>
   <translation>Druckvorschau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>Save as PDF</source>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>{file} could not be written. {reason}</source>
   <translation>{file} konnte nicht geschrieben werden. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>The comparison is {file}, in the folder {folder}.</source>
   <translation>Der Vergleich liegt als {file} im Ordner {folder}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>the printer</source>
   <translation>den Drucker</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>Nothing could be printed to {where}. Is it there, and may it be written to?</source>
   <translation>Auf {where} konnte nichts gedruckt werden. Ist das Ziel vorhanden und beschreibbar?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>Setting the pages</source>
   <translation>Seiten werden gesetzt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>There are no texts to print</source>
   <translation>Es gibt keine Texte zu drucken</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/heads.py"></location>
   <location filename="../../../gui/variorum_gui/printing/report_pdf.py"></location>
   <source>Page {number} of {count}</source>
   <translation>Seite {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/heads.py"></location>
   <source>Compared by Variorum</source>
   <translation>Verglichen mit Variorum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/heads.py"></location>
   <source>Printed on {day}</source>
   <translation>Gedruckt am {day}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <source>… and {n} more in the file</source>
   <translation>… und {n} weitere in der Datei</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>No findings.</source>
   <translation>Keine Befunde.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/word/remarks.py"></location>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>(no words)</source>
   <translation>(ohne Worte)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Not found again in the texts: “{words}”</source>
   <translation>In den Texten nicht wiedergefunden: „{words}“</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>The texts side by side</source>
   <translation>Die Texte nebeneinander</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_looks.py"></location>
   <source>Struck through: removed. Underlined on a tint: added. Dashed line: moved. Bold: figure to check.</source>
   <translation>Durchgestrichen: entfernt. Unterstrichen auf Tönung: hinzugefügt. Gestrichelte Linie: verschoben. Fett: zu prüfende Zahl.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_looks.py"></location>
   <source>Struck through: only in the first text. Underlined on a tint: only in the second; which is older is not known. Dashed line: moved. Bold: figure to check.</source>
   <translation>Durchgestrichen: nur im ersten Text. Unterstrichen auf Tönung: nur im zweiten; welcher älter ist, ist nicht bekannt. Gestrichelte Linie: verschoben. Fett: zu prüfende Zahl.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_looks.py"></location>
   <source>On a tint: matched in both texts (dotted line: only possible). Wavy line: other wording. Dashed line: quotation in both. Bold: figure to check. What stands plain has no match found.</source>
   <translation>Auf Tönung: Entsprechung in beiden Texten (gepunktete Linie: nur möglich). Wellenlinie: anderer Wortlaut. Gestrichelte Linie: Zitat in beiden. Fett: zu prüfende Zahl. Für Unmarkiertes wurde keine Entsprechung gefunden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_pdf.py"></location>
   <source>en-GB</source>
   <translation>de-DE</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/story_document.py"></location>
   <location filename="../../../core/variorum/reporting/story/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/story/word.py"></location>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>The texts</source>
   <translation>Die Texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/tracked_document.py"></location>
   <source>Comments beside the text</source>
   <translation>Kommentare neben dem Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/tracked_document.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reporting/beside_passages.py"></location>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/none_there.py"></location>
   <location filename="../../../core/variorum/reporting/source_line.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <location filename="../../../core/variorum/reporting/story/lines.py"></location>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <location filename="../../../core/variorum/reporting/told_above.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/matched_there.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_beside.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>{what}: {value}</source>
   <translation>{what}: {value}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Web page</source>
   <translation>Webseite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>One page that needs nothing else: to send, to print, to read on a telephone.</source>
   <translation>Eine Seite, die nichts weiter braucht: zum Verschicken, Drucken, Lesen auf dem Telefon.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>On A4, with bookmarks, and words that can be copied and searched.</source>
   <translation>In A4, mit Lesezeichen; die Wörter lassen sich kopieren und durchsuchen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Word document</source>
   <translation>Word-Dokument</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Headings and tables, and on request the texts in two columns.</source>
   <translation>Überschriften und Tabellen, und auf Wunsch die Texte in zwei Spalten.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Plain text with headings and tables, for notes and wikis.</source>
   <translation>Reiner Text mit Überschriften und Tabellen, für Notizen und Wikis.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Workbook for a spreadsheet</source>
   <translation>Arbeitsmappe für ein Tabellenprogramm</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>A sheet for each table, every row with its place.</source>
   <translation>Ein Blatt je Tabelle, jede Zeile mit ihrer Stelle.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>One table as CSV</source>
   <translation>Eine Tabelle als CSV</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Every row with its place, for any spreadsheet.</source>
   <translation>Jede Zeile mit ihrer Stelle, für jedes Tabellenprogramm.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Data (JSON)</source>
   <translation>Daten (JSON)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Everything the report says, for programs.</source>
   <translation>Alles, was der Bericht sagt, für Programme.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Table of changes</source>
   <translation>Tabelle der Änderungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Figures that differ</source>
   <translation>Abweichende Zahlen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Quotations in both texts</source>
   <translation>Zitate in beiden Texten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Both texts in full</source>
   <translation>Beide Texte vollständig</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Links</source>
   <translation>Verknüpfungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Figures</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Facts to check</source>
   <translation>Zu prüfende Tatsachen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>A CSV file holds the one table chosen above, whole.</source>
   <translation>Eine CSV-Datei enthält die eine oben gewählte Tabelle, und zwar ganz.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>A spreadsheet holds tables; the texts are not among them.</source>
   <translation>Ein Tabellenprogramm enthält Tabellen; die Texte gehören nicht dazu.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Of two versions Word gets the text itself, with no place for this. Untick “{texts}” to have it.</source>
   <translation>Von zwei Fassungen erhält Word den Text selbst; darin ist hierfür kein Platz. Ohne das Häkchen bei „{texts}“ ist es dabei.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Two versions with their texts: the text itself with tracked changes to accept or reject, findings and notes as comments beside it. Otherwise headings and tables.</source>
   <translation>Zwei Fassungen mit ihren Texten: der Text selbst mit nachverfolgten Änderungen zum Annehmen oder Ablehnen, Befunde und Notizen als Kommentare daneben. Sonst Überschriften und Tabellen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <source>The report is {file}, in the folder {folder}.</source>
   <translation>Der Bericht liegt als {file} im Ordner {folder}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <source>The report was not written. {reason}</source>
   <translation>Der Bericht wurde nicht geschrieben. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <source>Writing the report</source>
   <translation>Bericht wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>Write a report</source>
   <translation>Bericht schreiben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <source>A report needs two texts that have been compared.</source>
   <translation>Ein Bericht braucht zwei Texte, die verglichen wurden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Name It…</source>
   <translation>Nennen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Only what you confirmed</source>
   <translation>Nur Bestätigtes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Everything found, each with its state</source>
   <translation>Alles Gefundene mit seinem Stand</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Nothing is confirmed yet: what the program found is listed, and called that.</source>
   <translation>Noch ist nichts bestätigt: Aufgeführt wird, was das Programm gefunden hat, und so heißt es dort auch.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Which table</source>
   <translation>Welche Tabelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Kind of file</source>
   <translation>Art der Datei</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Preview of the report</source>
   <translation>Vorschau des Berichts</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Save As…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>No outlet is known of {text}: the report calls it by its headline or first words.</source>
   <translation>Das Medium von {text} ist nicht bekannt: Der Bericht nennt den Text nach seiner Überschrift oder seinen ersten Worten.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Making the preview</source>
   <translation>Vorschau wird erstellt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>No preview could be made. {reason}</source>
   <translation>Es konnte keine Vorschau erstellt werden. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>The Word document is the whole text with every change tracked, confirmed or not: accept all gives {new}, reject all gives {old}.</source>
   <translation>Das Word-Dokument ist der ganze Text, in dem jede Änderung nachverfolgt ist, bestätigt oder nicht: Alle annehmen ergibt {new}, alle ablehnen {old}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>Untick “{texts}” for headings and tables instead.</source>
   <translation>Ohne das Häkchen bei „{texts}“ enthält es Überschriften und Tabellen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>All findings stand beside it as comments, each with its state.</source>
   <translation>Alle Befunde stehen als Kommentare daneben, jeder mit seinem Stand.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>Only the findings you confirmed stand beside it as comments.</source>
   <translation>Nur die Befunde, die Sie bestätigt haben, stehen als Kommentare daneben.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>No finding is confirmed yet: what the program found stands beside it as comments.</source>
   <translation>Noch ist kein Befund bestätigt: Was das Programm gefunden hat, steht als Kommentar daneben.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>So do your notes, links and speakers.</source>
   <translation>Ebenso Ihre Notizen, Verknüpfungen und Sprecher.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>Your notes, links and speakers stand beside it as comments.</source>
   <translation>Ihre Notizen, Verknüpfungen und Sprecher stehen als Kommentare daneben.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>No such folder</source>
   <translation>Kein solcher Ordner</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <location filename="../../../gui/variorum_gui/unexpected.py"></location>
   <source>There is no folder {folder}.</source>
   <translation>Einen Ordner {folder} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>&amp;Make the Folder</source>
   <translation>Ordner &amp;anlegen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>&amp;Choose Another…</source>
   <translation>Anderen &amp;wählen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>{folder} could not be made: {reason}.</source>
   <translation>{folder} konnte nicht angelegt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>Replace the file?</source>
   <translation>Datei ersetzen?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>{file} exists already. Replace it?</source>
   <translation>{file} gibt es schon. Ersetzen?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/page.py"></location>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/page.py"></location>
   <source>All preferences</source>
   <translation>Alle Einstellungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/page.py"></location>
   <source>Restore defaults</source>
   <translation>Standardwerte wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/page.py"></location>
   <source>Restart Now</source>
   <translation>Jetzt neu starten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/page.py"></location>
   <source>The window comes back with what is open</source>
   <translation>Das Fenster kommt mit dem wieder, was offen ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>run pip install 'variorum[spacy]' and python -m spacy download en_core_web_sm</source>
   <translation>pip install 'variorum[spacy]' und python -m spacy download en_core_web_sm ausführen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>run pip install 'variorum[gliner]' and put a model's folder into {folder}</source>
   <translation>pip install 'variorum[gliner]' ausführen und den Ordner eines Modells in {folder} ablegen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>This packaged program has no room for language models: install Variorum with pip to use one.</source>
   <translation>Dieses fertige Programmpaket kann keine Sprachmodelle aufnehmen: Dazu Variorum mit pip installieren.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>{recogniser} – no model found</source>
   <translation>{recogniser} – kein Modell gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>{recogniser} – not installed</source>
   <translation>{recogniser} – nicht installiert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>The one chosen is not installed any more: the rules' names stand alone.</source>
   <translation>Das ausgewählte ist nicht mehr installiert: Es gelten nur die Namen der Regeln.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>, or </source>
   <translation> oder </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>No language model was found on this computer: to add one, {ways}; then open this page again.</source>
   <translation>Auf diesem Rechner wurde kein Sprachmodell gefunden. Um eines hinzuzufügen: {ways}; dann diese Seite neu öffnen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>No model was found: {way}, then open this page again.</source>
   <translation>Kein Modell gefunden: {way}, dann diese Seite neu öffnen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>Built-in rules</source>
   <translation>Eingebaute Regeln</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>Rules and {kind}: {model}</source>
   <translation>Regeln und {kind}: {model}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>Rules and {kind}</source>
   <translation>Regeln und {kind}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/site_list.py"></location>
   <source>Sites that pages are fetched from without asking</source>
   <translation>Websites, von denen ohne Rückfrage Seiten geholt werden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/site_list.py"></location>
   <source>Withdraw</source>
   <translation>Widerrufen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/site_list.py"></location>
   <source>Ask again before anything is fetched from the chosen sites</source>
   <translation>Vor dem Holen von den ausgewählten Websites wieder fragen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Of menus, lists and messages, never of the texts. It changes when Variorum is started the next time.</source>
   <translation>Der Menüs, Listen und Meldungen, nie der Texte. Sie wechselt beim nächsten Start von Variorum.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>As the desktop</source>
   <translation>Wie der Desktop</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Light, dark or high contrast, or as the desktop has it.</source>
   <translation>Hell, dunkel oder mit hohem Kontrast, oder wie auf dem Desktop.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>High contrast, black on white</source>
   <translation>Hoher Kontrast, Schwarz auf Weiß</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>High contrast, white on black</source>
   <translation>Hoher Kontrast, Weiß auf Schwarz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Size of the letters</source>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Of the texts on the screen. Ctrl++ and Ctrl+- change it as well, Ctrl+0 brings the usual size back.</source>
   <translation>Der Texte auf dem Bildschirm. Strg++ und Strg+- ändern sie ebenso, Strg+0 stellt die übliche wieder her.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Size of the letters on paper</source>
   <translation>Schriftgröße auf Papier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Of the texts when they are printed or saved as PDF.</source>
   <translation>Der Texte, wenn sie gedruckt oder als PDF gespeichert werden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Typeface of the texts</source>
   <translation>Schriftart der Texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>With serifs, as books have it, without, or the one the desktop writes its menus in.</source>
   <translation>Mit Serifen wie in Büchern, ohne, oder die Schrift der Menüs des Desktops.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>With serifs</source>
   <translation>Mit Serifen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Without serifs</source>
   <translation>Ohne Serifen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Length of the lines</source>
   <translation>Zeilenlänge</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>What a wide window leaves over stays white.</source>
   <translation>Was ein breites Fenster übrig lässt, bleibt weiß.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Short lines</source>
   <translation>Kurze Zeilen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Lines of usual length</source>
   <translation>Zeilen üblicher Länge</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Long lines</source>
   <translation>Lange Zeilen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Lines as long as there is room</source>
   <translation>So lange Zeilen, wie Platz ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Distance of the lines</source>
   <translation>Zeilenabstand</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>From one line of the texts to the next.</source>
   <translation>Von einer Zeile der Texte zur nächsten.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Close lines</source>
   <translation>Enge Zeilen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Lines at usual distance</source>
   <translation>Zeilen in üblichem Abstand</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Wide lines</source>
   <translation>Weite Zeilen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Lines far apart</source>
   <translation>Zeilen weit auseinander</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Ignore</source>
   <translation>Ignorieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>What two texts may differ in and still count as equal.</source>
   <translation>Worin zwei Texte sich unterscheiden dürfen und doch als gleich gelten.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Capital letters</source>
   <translation>Großbuchstaben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Punctuation</source>
   <translation>Zeichensetzung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Typography (quotation marks, dashes, spaces)</source>
   <translation>Typografie (Anführungszeichen, Striche, Abstände)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Spelling (British and American)</source>
   <translation>Rechtschreibung (britisch und amerikanisch)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>White space</source>
   <translation>Leerraum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Page clutter (bylines, dates, “Read more”)</source>
   <translation>Beiwerk (Autorenzeilen, Daten, „Mehr lesen“)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Boilerplate (credits, copyright, “This story was updated”)</source>
   <translation>Standardtext (Nachweise, Copyright, „Dieser Artikel wurde aktualisiert“)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Explain the marks below the texts</source>
   <translation>Die Markierungen unter den Texten erklären</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>In a line or two; Shift+F1 explains them all at any time.</source>
   <translation>In einer Zeile oder zweien; Umschalt+F1 erklärt jederzeit alle.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Scroll both texts together</source>
   <translation>Beide Texte gemeinsam rollen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>By the passages that match, never by the share of the page.</source>
   <translation>Nach den einander entsprechenden Stellen, nie nach dem Anteil der Seite.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Open the last corpus when starting</source>
   <translation>Beim Start das letzte Korpus öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>With the pair, the place in the texts and the panes as they were.</source>
   <translation>Mit dem Paar, der Textstelle und den Bereichen, wie sie waren.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Hand files to the window that is open</source>
   <translation>Dateien an das offene Fenster geben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>When Variorum is started a second time, with files, they open in the first window.</source>
   <translation>Wird Variorum ein zweites Mal mit Dateien gestartet, öffnen sie sich im ersten Fenster.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Seconds a comparison may take</source>
   <translation>Sekunden, die ein Vergleich dauern darf</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>After that a coarser answer is shown, with a note that says so. 0: no limit.</source>
   <translation>Danach wird ein gröberes Ergebnis gezeigt, mit einem Hinweis darauf. 0: keine Grenze.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Names are found by</source>
   <translation>Namen werden gefunden durch</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>The rules that come with Variorum, or with them a language model installed on this computer. Where it cannot be used, the rules' names stand, and the Names list says so.</source>
   <translation>Die Regeln von Variorum, oder mit ihnen ein auf diesem Rechner installiertes Sprachmodell. Wo es nicht verwendet werden kann, gelten die Namen der Regeln, und die Liste der Namen sagt es.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Sites to fetch pages from without asking</source>
   <translation>Websites, von denen ohne Rückfrage geholt wird</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Those you answered “Always for This Site” for. For any other, a dropped link is fetched only after you agree.</source>
   <translation>Die mit „Immer bei dieser Website“ beantworteten. Bei allen anderen wird ein abgelegter Link erst nach Zustimmung geholt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/shown.py"></location>
   <source>This corpus is open for reading only</source>
   <translation>Dieses Korpus ist nur zum Lesen geöffnet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>Words used for</source>
   <translation>Wörter für</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>Words for one act</source>
   <translation>Wörter für eine Handlung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>Verbs that report a speaker</source>
   <translation>Verben, die Gesagtes wiedergeben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>{n} times</source>
   <extracomment>For 1: {n} time</extracomment>
   <translation>
    <numerusform>{n} Mal</numerusform>
    <numerusform>{n} Mal</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} findings to review</source>
   <extracomment>For 1: {n} finding to review</extracomment>
   <translation>
    <numerusform>{n} offener Befund</numerusform>
    <numerusform>{n} offene Befunde</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} names in the texts shown</source>
   <extracomment>For 1: {n} name in the texts shown</extracomment>
   <translation>
    <numerusform>{n} Name in den gezeigten Texten</numerusform>
    <numerusform>{n} Namen in den gezeigten Texten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{counted}. The list also has a line for each two that may be one.</source>
   <translation>{counted}. Die Liste hat auch eine Zeile für je zwei, die einer sein können.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} figures in the texts shown</source>
   <extracomment>For 1: {n} figure in the texts shown</extracomment>
   <translation>
    <numerusform>{n} Zahl in den gezeigten Texten</numerusform>
    <numerusform>{n} Zahlen in den gezeigten Texten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{counted}, dates and clock times not among them. The list has these too, and a line for each two that may differ.</source>
   <translation>{counted}, ohne Daten und Uhrzeiten. Die Liste hat auch diese, und eine Zeile für je zwei, die einander vielleicht widersprechen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} quotations in the texts shown</source>
   <extracomment>For 1: {n} quotation in the texts shown</extracomment>
   <translation>
    <numerusform>{n} Zitat in den gezeigten Texten</numerusform>
    <numerusform>{n} Zitate in den gezeigten Texten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{counted}. The list also has a line for each that both have, and the sources.</source>
   <translation>{counted}. Die Liste hat auch eine Zeile für jedes, das beide haben, und die Quellen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} entries</source>
   <extracomment>For 1: {n} entry</extracomment>
   <translation>
    <numerusform>{n} Eintrag</numerusform>
    <numerusform>{n} Einträge</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{counted}: differences in wording, and names with the words used for them. The list also has acts and verbs.</source>
   <translation>{counted}: Unterschiede im Wortlaut, und Namen mit den Wörtern, die für sie gebraucht werden. Die Liste hat auch Handlungen und Verben.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} notes on these texts</source>
   <extracomment>For 1: {n} note on these texts</extracomment>
   <translation>
    <numerusform>{n} Notiz zu diesen Texten</numerusform>
    <numerusform>{n} Notizen zu diesen Texten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/doubted.py"></location>
   <source>{sentence} F7 goes from one unsure reading to the next.</source>
   <translation>{sentence} F7 geht von einer unsicheren Lesart zur nächsten.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Different figures</source>
   <translation>Abweichende Zahlen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Perhaps the same figure: please check</source>
   <translation>Vielleicht dieselbe Zahl: bitte prüfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Stated with different precision</source>
   <translation>Mit anderer Genauigkeit angegeben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>precision</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Listed because both sentences count the same thing, and give different numbers for it.</source>
   <translation>Aufgeführt, weil beide Sätze dasselbe zählen und dafür verschiedene Zahlen nennen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Listed because both sentences seem to tell of one thing; it may be another one, or told of another time.</source>
   <translation>Aufgeführt, weil beide Sätze von einer Sache zu erzählen scheinen; es kann eine andere sein, oder zu einer anderen Zeit erzählt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Listed because one figure may be the other, rounded or given as a range.</source>
   <translation>Aufgeführt, weil eine Zahl die andere sein kann, gerundet oder als Spanne angegeben.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Places to check</source>
   <translation>Orte zu prüfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Described differently</source>
   <translation>Unterschiedlich beschrieben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Decided by you</source>
   <translation>Von Ihnen entschieden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>No differing figures found. This does not mean that the figures agree.</source>
   <translation>Keine abweichenden Zahlen gefunden. Das heißt nicht, dass die Zahlen übereinstimmen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>{text}: {written} than {other}. Figures may have been updated.</source>
   <translation>{text}: {written} als {other}. Zahlen können aktualisiert worden sein.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>To check</source>
   <translation>Zu prüfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>All figures, by text</source>
   <translation>Alle Zahlen, nach Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>By text</source>
   <translation>Nach Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>To review {number}</source>
   <translation>Offen {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>To do {number}</source>
   <translation>Offen {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Decided {number}</source>
   <translation>Entschieden {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Done {number}</source>
   <translation>Entsch. {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>All {number}</source>
   <translation>Alle {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>By weight</source>
   <translation>Nach Gewicht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>In reading order</source>
   <translation>In Lesereihenfolge</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Least sure first</source>
   <translation>Unsicherste zuerst</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Reading</source>
   <translation>Lesefolge</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Least sure</source>
   <translation>Unsicherste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Show only these &amp;kinds</source>
   <translation>Nur diese &amp;Arten zeigen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>{n} kinds</source>
   <extracomment>For 1: {n} kind</extracomment>
   <translation>
    <numerusform>{n} Art</numerusform>
    <numerusform>{n} Arten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Order: {order}, only {kinds}</source>
   <translation>Reihenfolge: {order}, nur {kinds}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Order: {order}</source>
   <translation>Reihenfolge: {order}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_remarks.py"></location>
   <source>Nothing left to review. What you decided is under “Decided”.</source>
   <translation>Nichts mehr offen. Was entschieden wurde, steht unter „Entschieden“.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_remarks.py"></location>
   <source>Nothing decided yet.</source>
   <translation>Noch nichts entschieden.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_remarks.py"></location>
   <source>Only {kinds}. {n} of other kinds: choose “All Kinds” above.</source>
   <extracomment>For 1: Only {kinds}. {n} of other kinds: choose “All Kinds” above.</extracomment>
   <translation>
    <numerusform>Nur {kinds}. {n} anderer Art: oben „Alle Arten“ wählen.</numerusform>
    <numerusform>Nur {kinds}. {n} anderer Art: oben „Alle Arten“ wählen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Of what was found in one text only, at most {n} passages of each stand above:</source>
   <translation>Von dem, was nur in einem Text gefunden wurde, stehen je Text höchstens {n} Stellen weiter oben:</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>those that carry most, a source, figures or a quotation.</source>
   <translation>die mit dem größten Gewicht, mit einer Quelle, Zahlen oder einem Zitat.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>All the others are here, in the same order.</source>
   <translation>Alle anderen sind hier, in derselben Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Found in one text only</source>
   <translation>Nur in einem Text gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>May change the meaning</source>
   <translation>Kann den Sinn ändern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Nothing in this list was taken to change meaning.</source>
   <translation>Nichts in dieser Liste gilt als sinnändernd.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Other changes</source>
   <translation>Andere Änderungen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} decided</source>
   <extracomment>For 1: {n} decided</extracomment>
   <translation>
    <numerusform>{n} entschieden</numerusform>
    <numerusform>{n} entschieden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{n} more to review</source>
   <extracomment>For 1: {n} more to review</extracomment>
   <translation>
    <numerusform>{n} weiterer offen</numerusform>
    <numerusform>{n} weitere offen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} to review</source>
   <extracomment>For 1: {n} to review</extracomment>
   <translation>
    <numerusform>{n} offen</numerusform>
    <numerusform>{n} offen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{state}, kept</source>
   <translation>{state}, behalten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{paragraphs} · unsure reading</source>
   <translation>{paragraphs} · unsichere Lesart</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{state}, note</source>
   <translation>{state}, Notiz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <source>Your note: {note}</source>
   <translation>Eigene Notiz: {note}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{change}, one rule</source>
   <translation>{change}, eine Regel</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{n} rewordings</source>
   <extracomment>For 1: {n} rewording</extracomment>
   <translation>
    <numerusform>{n} Umformulierung</numerusform>
    <numerusform>{n} Umformulierungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{n} moves</source>
   <extracomment>For 1: {n} move</extracomment>
   <translation>
    <numerusform>{n} Verschiebung</numerusform>
    <numerusform>{n} Verschiebungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <source>Note on this finding</source>
   <translation>Notiz zu diesem Befund</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{entries}, {n} under closed headings ▸</source>
   <extracomment>For 1: {entries}, {n} under a closed heading ▸</extracomment>
   <translation>
    <numerusform>{entries}, {n} unter einer eingeklappten Überschrift ▸</numerusform>
    <numerusform>{entries}, {n} unter eingeklappten Überschriften ▸</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{shown} of {counted}</source>
   <translation>{shown} von {counted}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/name_list.py"></location>
   <source>{n} names</source>
   <extracomment>For 1: {n} name</extracomment>
   <translation>
    <numerusform>{n} Name</numerusform>
    <numerusform>{n} Namen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} pairs that may be one</source>
   <extracomment>For 1: {n} pair that may be one</extracomment>
   <translation>
    <numerusform>{n} Paar, das eins sein kann</numerusform>
    <numerusform>{n} Paare, die eins sein können</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} figures</source>
   <extracomment>For 1: {n} figure</extracomment>
   <translation>
    <numerusform>{n} Zahl</numerusform>
    <numerusform>{n} Zahlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} dates and clock times</source>
   <extracomment>For 1: {n} date or clock time</extracomment>
   <translation>
    <numerusform>{n} Datum oder Uhrzeit</numerusform>
    <numerusform>{n} Daten und Uhrzeiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} pairs that may differ</source>
   <extracomment>For 1: {n} pair that may differ</extracomment>
   <translation>
    <numerusform>{n} Paar, das sich vielleicht widerspricht</numerusform>
    <numerusform>{n} Paare, die sich vielleicht widersprechen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} not the same fact</source>
   <extracomment>For 1: {n} not the same fact</extracomment>
   <translation>
    <numerusform>{n} nicht dieselbe Tatsache</numerusform>
    <numerusform>{n} nicht dieselbe Tatsache</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} quotations</source>
   <extracomment>For 1: {n} quotation</extracomment>
   <translation>
    <numerusform>{n} Zitat</numerusform>
    <numerusform>{n} Zitate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} in both texts</source>
   <extracomment>For 1: {n} in both texts</extracomment>
   <translation>
    <numerusform>{n} in beiden Texten</numerusform>
    <numerusform>{n} in beiden Texten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} sources</source>
   <extracomment>For 1: {n} source</extracomment>
   <translation>
    <numerusform>{n} Quelle</numerusform>
    <numerusform>{n} Quellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} statements without one</source>
   <extracomment>For 1: {n} statement without one</extracomment>
   <translation>
    <numerusform>{n} Aussage ohne Quelle</numerusform>
    <numerusform>{n} Aussagen ohne Quelle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} differences and names</source>
   <extracomment>For 1: {n} difference or name</extracomment>
   <translation>
    <numerusform>{n} Unterschied oder Name</numerusform>
    <numerusform>{n} Unterschiede und Namen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} acts</source>
   <extracomment>For 1: {n} act</extracomment>
   <translation>
    <numerusform>{n} Handlung</numerusform>
    <numerusform>{n} Handlungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} speakers</source>
   <extracomment>For 1: {n} speaker</extracomment>
   <translation>
    <numerusform>{n} Sprecher</numerusform>
    <numerusform>{n} Sprecher</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>people or things of {place}</source>
   <translation>Menschen oder Dinge aus {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>“{words}” follows</source>
   <translation>„{words}“ folgt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>“{words}” is a known person</source>
   <translation>„{words}“ ist eine bekannte Person</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>“{words}” stands before it</source>
   <translation>„{words}“ steht davor</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>“{words}” stands before names of ships</source>
   <translation>„{words}“ steht vor Namen von Schiffen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a body named in full</source>
   <translation>eine voll genannte Organisation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a country</source>
   <translation>ein Land</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a court case</source>
   <translation>ein Gerichtsfall</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a dateline</source>
   <translation>eine Ortsmarke</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a double name of a newspaper</source>
   <translation>ein Doppelname einer Zeitung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a family named in the text</source>
   <translation>eine im Text genannte Familie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a firm named in full</source>
   <translation>eine voll genannte Firma</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a first name and a nickname stand before it</source>
   <translation>ein Vorname und ein Spitzname stehen davor</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a first name or surname</source>
   <translation>ein Vor- oder Nachname</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a known maker</source>
   <translation>ein bekannter Hersteller</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a known name</source>
   <translation>ein bekannter Name</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a known people, party or faith</source>
   <translation>ein bekanntes Volk, eine bekannte Partei oder ein bekannter Glaube</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a known region</source>
   <translation>eine bekannte Region</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a maker and its product</source>
   <translation>ein Hersteller und sein Produkt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a nickname between a first name and a surname</source>
   <translation>ein Spitzname zwischen Vor- und Nachname</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a number follows</source>
   <translation>eine Zahl folgt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a numbered motorway</source>
   <translation>eine nummerierte Autobahn</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a part of a known place</source>
   <translation>ein Teil eines bekannten Ortes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a person “of” it stands before it</source>
   <translation>eine Person „of“ steht davor</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a place and a plural: a team</source>
   <translation>ein Ort und eine Mehrzahl: eine Mannschaft</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a place and its team</source>
   <translation>ein Ort und seine Mannschaft</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a state or province</source>
   <translation>ein Bundesstaat oder eine Provinz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a sum “at” it stands before it</source>
   <translation>eine Summe „at“ steht davor</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a title in quotation marks</source>
   <translation>ein Titel in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a title stands before it</source>
   <translation>ein Titel steht davor</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a town in the list</source>
   <translation>eine Stadt aus der Liste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>an age follows</source>
   <translation>ein Alter folgt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>called “{words}”</source>
   <translation>bezeichnet als „{words}“</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>capitalised within a sentence</source>
   <translation>groß geschrieben mitten im Satz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>ends in “{words}”</source>
   <translation>endet auf „{words}“</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>ends in “{words}”, and an office follows</source>
   <translation>endet auf „{words}“, und ein Amt folgt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>ends in a known name</source>
   <translation>endet auf einen bekannten Namen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>ends in a surname</source>
   <translation>endet auf einen Nachnamen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>found by the recogniser</source>
   <translation>von der Erkennung gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>initials</source>
   <translation>Anfangsbuchstaben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>its kind is clear elsewhere in the text</source>
   <translation>die Art ist an anderer Stelle im Text klar</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>its kind is not clear</source>
   <translation>die Art ist nicht klar</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>its state or country follows</source>
   <translation>Staat oder Land folgt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>joined by “{words}”</source>
   <translation>verbunden mit „{words}“</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>looks like a person's name</source>
   <translation>sieht aus wie der Name einer Person</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>named in the text below</source>
   <translation>im Text darunter genannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>named in the text elsewhere</source>
   <translation>an anderer Stelle im Text genannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>owner of a known body</source>
   <translation>Besitzer einer bekannten Organisation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>short for a body named in full</source>
   <translation>kurz für eine voll genannte Organisation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>short for a body named in the text</source>
   <translation>kurz für eine im Text genannte Organisation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>short for the first name of a person named in full</source>
   <translation>kurz für den Vornamen einer voll genannten Person</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>speaks</source>
   <translation>spricht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>stands in a row of such names</source>
   <translation>steht in einer Reihe solcher Namen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>starts with “{words}”</source>
   <translation>beginnt mit „{words}“</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>starts with a first name</source>
   <translation>beginnt mit einem Vornamen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>starts with a known name</source>
   <translation>beginnt mit einem bekannten Namen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>starts with the number of a model</source>
   <translation>beginnt mit der Nummer eines Modells</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>the first name of a person named in full</source>
   <translation>der Vorname einer voll genannten Person</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>the short name of a newspaper</source>
   <translation>der Kurzname einer Zeitung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>the surname of a person named in full</source>
   <translation>der Nachname einer voll genannten Person</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>the surname of a person named in the text</source>
   <translation>der Nachname einer im Text genannten Person</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>the surname of what looks like a person's name</source>
   <translation>der Nachname von etwas, das wie der Name einer Person aussieht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Being worked out…</source>
   <translation>Wird ermittelt…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open two articles to see what differs between them, one finding at a time.</source>
   <translation>Zwei Artikel öffnen, um Befund für Befund zu sehen, worin sie sich unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Put a second text beside this one to see what differs between them, one finding at a time.</source>
   <translation>Einen zweiten Text daneben öffnen, um Befund für Befund zu sehen, worin sie sich unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Nothing to review was found. This does not mean that the texts agree: please read both.</source>
   <translation>Keine Befunde. Das heißt nicht, dass die Texte übereinstimmen: bitte beide lesen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to see the people, organisations and places in it.</source>
   <translation>Einen Artikel öffnen, um die Personen, Organisationen und Orte darin zu sehen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Names are found by their capital letters, titles and the words beside them.</source>
   <translation>Namen werden an großen Anfangsbuchstaben, Titeln und den Wörtern daneben erkannt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>No names found.</source>
   <translation>Keine Namen gefunden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to see its figures.</source>
   <translation>Einen Artikel öffnen, um seine Zahlen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to see its quotations and sources.</source>
   <translation>Einen Artikel öffnen, um seine Zitate und Quellen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open two articles to see which words changed or were chosen differently.</source>
   <translation>Zwei Artikel öffnen, um zu sehen, welche Wörter geändert oder anders gewählt wurden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Put a second text beside this one to see which words changed or were chosen differently.</source>
   <translation>Einen zweiten Text daneben öffnen, um zu sehen, welche Wörter geändert oder anders gewählt wurden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to write notes on its passages.</source>
   <translation>Einen Artikel öffnen, um Notizen zu seinen Stellen zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/parts_tab.py"></location>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Show all names</source>
   <translation>Alle Namen zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>● People</source>
   <translation>● Personen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Show person names</source>
   <translation>Namen von Personen zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>■ Orgs</source>
   <translation>■ Org.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Show organisation names</source>
   <translation>Namen von Organisationen zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>▲ Places</source>
   <translation>▲ Orte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Show place names</source>
   <translation>Namen von Orten zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>○ Other</source>
   <translation>○ Andere</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Show other names</source>
   <translation>Andere Namen zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Most mentioned</source>
   <translation>Meistgenannte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Most</source>
   <translation>Häufigkeit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Difference between the texts</source>
   <translation>Unterschied zwischen den Texten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Difference</source>
   <translation>Unterschied</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>A to Z</source>
   <translation>A bis Z</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>A–Z</source>
   <translation>A–Z</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>In both texts, or in one</source>
   <translation>In beiden Texten oder in einem</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>By kind</source>
   <translation>Nach Art</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Without groups</source>
   <translation>Ohne Gruppen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Filter names and descriptions</source>
   <translation>Name, Beschreibung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Filter the list by names and descriptions</source>
   <translation>Die Liste nach Namen und Beschreibungen filtern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>In which order and in which groups names are listed</source>
   <translation>In welcher Reihenfolge und in welchen Gruppen Namen aufgeführt sind</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Order: {order}; {groups}</source>
   <translation>Reihenfolge: {order}; {groups}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/name_choice.py"></location>
   <location filename="../../../gui/variorum_gui/speaking/person_list.py"></location>
   <source>Find among {n} names</source>
   <extracomment>For 1: Find among {n} names</extracomment>
   <translation>
    <numerusform>In {n} Namen suchen</numerusform>
    <numerusform>In {n} Namen suchen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>people, nationality, party or faith</source>
   <translation>Volk, Nationalität, Partei oder Glaube</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>something else</source>
   <translation>etwas anderes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <source>kind not known</source>
   <translation>Art nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>Part of {name}? {reason}</source>
   <translation>Teil von {name}? {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>Family of {name}? {reason}</source>
   <translation>Familie von {name}? {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>People of {name}? {reason}</source>
   <translation>Volk von {name}? {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>No name fits this filter.</source>
   <translation>Kein Name passt zu diesem Filter.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>perhaps not one with {names}: see Findings</source>
   <translation>vielleicht nicht eins mit {names}: siehe Befunde</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <source>also {names}</source>
   <translation>auch {names}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>Where they are two, split one off (S).</source>
   <translation>Sind es zwei, spalten Sie einen Namen ab (S).</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>perhaps not a name of this kind</source>
   <translation>vielleicht kein Name dieser Art</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>{text}: {words} and {n} more</source>
   <extracomment>For 1: {text}: {words} and {n} more</extracomment>
   <translation>
    <numerusform>{text}: {words} und {n} weitere</numerusform>
    <numerusform>{text}: {words} und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>You said that it is of this kind: {kind}.</source>
   <translation>Laut eigener Angabe von dieser Art: {kind}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>Taken for {kind}: {reason}.</source>
   <translation>Eingestuft als {kind}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>Joined: {reason}</source>
   <translation>Zusammengeführt: {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Organisations</source>
   <translation>Organisationen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <source>Peoples, parties and others</source>
   <translation>Völker, Parteien und andere</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>In both texts</source>
   <translation>In beiden Texten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <source>Found in one text</source>
   <translation>In einem Text gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>● A person</source>
   <translation>● Eine Person</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>■ An organisation</source>
   <translation>■ Eine Organisation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>▲ A place</source>
   <translation>▲ Ein Ort</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>○ A people, nationality, party or faith</source>
   <translation>○ Volk, Nationalität, Partei oder Glaube</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>○ Something else</source>
   <translation>○ Etwas anderes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>Set “{name}” apart</source>
   <translation>„{name}“ abspalten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>Set {names} apart again</source>
   <translation>{names} wieder trennen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>Merge “{name}” with</source>
   <translation>„{name}“ zusammenführen mit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/nearest_told.py"></location>
   <source>No passage of {text} has many of its words</source>
   <translation>Keine Stelle in {text} hat viele dieser Wörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/nearest_told.py"></location>
   <source>Nearest in {text}: {words}</source>
   <translation>Am nächsten in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_field.py"></location>
   <source>Ctrl+Enter keeps it</source>
   <translation>Strg+Eingabe behält sie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_field.py"></location>
   <source>Esc again drops what you typed; Ctrl+Enter keeps it</source>
   <translation>Noch einmal Esc verwirft, was Sie getippt haben; Strg+Eingabe behält es</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_field.py"></location>
   <source>Ctrl+Enter keeps it, Esc drops it</source>
   <translation>Strg+Eingabe behält sie, Esc verwirft sie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_rows.py"></location>
   <source>On passages</source>
   <translation>Zu Stellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_rows.py"></location>
   <source>On findings</source>
   <translation>Zu Befunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_rows.py"></location>
   <source>On: {finding}</source>
   <translation>Zu: {finding}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_rows.py"></location>
   <source>On: {finding} – {detail}</source>
   <translation>Zu: {finding} – {detail}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>No notes yet. Select a passage in a text, then press “Add note”.</source>
   <translation>Noch keine Notizen. Eine Stelle in einem Text markieren und dann auf „Notiz hinzufügen“ drücken.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>Add note</source>
   <translation>Notiz hinzufügen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>Write a note on the words selected in a text</source>
   <translation>Eine Notiz zu den in einem Text markierten Wörtern schreiben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>All notes</source>
   <translation>Alle Notizen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>Note on {words}</source>
   <translation>Notiz zu {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>Note on {words} and its partner</source>
   <translation>Notiz zu {words} und dem Gegenstück</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/pair_choice.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Told there too</source>
   <translation>Auch dort erzählt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/pair_choice.py"></location>
   <source>Which two tell the same? The texts show those that are chosen.</source>
   <translation>Welche beiden erzählen dasselbe? Die Texte zeigen die gewählten.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/pair_choice.py"></location>
   <source>Link These</source>
   <translation>Diese verknüpfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <source>Quotes &amp; sources</source>
   <translation>Zitate und Quellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <location filename="../../../gui/variorum_gui/window/pane_row.py"></location>
   <source>Sidebar</source>
   <translation>Seitenleiste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/passage_note_field.py"></location>
   <source>Tags of the note</source>
   <translation>Schlagwörter der Notiz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/passage_note_field.py"></location>
   <source>Colour of the note: {colour}</source>
   <translation>Farbe der Notiz: {colour}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>Caption</source>
   <translation>Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/names_of_texts.py"></location>
   <source>the left text</source>
   <translation>der linke Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/names_of_texts.py"></location>
   <source>the right text</source>
   <translation>der rechte Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>v{number}</source>
   <translation>F{number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>Speaker not found</source>
   <translation>Sprecher nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>No quotations and no sources found.</source>
   <translation>Keine Zitate und keine Quellen gefunden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>No quotations found. Only words between quotation marks are searched.</source>
   <translation>Keine Zitate gefunden. Nur Worte zwischen Anführungszeichen werden gesucht.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>No sources found. This does not mean that the text has none.</source>
   <translation>Keine Quellen gefunden. Das heißt nicht, dass der Text keine hat.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>{text} gives it to {speaker}, named by hand</source>
   <translation>{text} schreibt es zu: {speaker}, von Hand genannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>{text} does not tell who says it, as said by hand</source>
   <translation>{text}: nicht gesagt, wer spricht, von Hand angegeben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>{text} gives it to nobody we could find</source>
   <translation>{text}: niemandem zugeschrieben, den wir finden konnten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>{text} gives it to {speaker}</source>
   <translation>{text} schreibt es zu: {speaker}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>speaker not sure</source>
   <translation>Sprecher nicht sicher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>speaker named by hand</source>
   <translation>Sprecher von Hand genannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>not told, as said by hand</source>
   <translation>nicht gesagt, von Hand angegeben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Sources by text</source>
   <translation>Quellen nach Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Quotes and sources</source>
   <translation>Zitate und Quellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Whole story…</source>
   <translation>Ganzes Ereignis…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Story…</source>
   <translation>Ereignis…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Sources of the whole story</source>
   <translation>Quellen des ganzen Ereignisses</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>A table of the sources of every article of this story (Ctrl+Alt+4)</source>
   <translation>Eine Tabelle der Quellen jedes Artikels zu diesem Ereignis (Strg+Alt+4)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/refused_rows.py"></location>
   <source>Not the same fact, you said</source>
   <translation>Laut eigener Angabe nicht dieselbe Tatsache</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Confirm</source>
   <translation>Bestätigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Reject</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Same person</source>
   <translation>Dieselbe Person</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>The same person: one name, and confirmed</source>
   <translation>Dieselbe Person: ein Name, und bestätigt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>The same</source>
   <translation>Dasselbe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>The same place or organisation: one name, and confirmed</source>
   <translation>Derselbe Ort oder dieselbe Organisation: ein Name, und bestätigt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Not the same</source>
   <translation>Nicht dasselbe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Not the same: names set apart, and rejected</source>
   <translation>Nicht dasselbe: Namen getrennt, und verworfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Unsure</source>
   <translation>Unsicher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Go there</source>
   <translation>Dorthin</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Go to what comes nearest in the other text</source>
   <translation>Zu dem, was im anderen Text am nächsten kommt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Told there too: link the two passages</source>
   <translation>Auch dort erzählt: die beiden Stellen verknüpfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Write a note…</source>
   <translation>Eine Notiz schreiben…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Copy…</source>
   <translation>Kopieren…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Copy finding with its sources</source>
   <translation>Befund mit Quellen kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Picture…</source>
   <translation>Bild…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Copy finding as picture</source>
   <translation>Befund als Bild kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Previous place</source>
   <translation>Vorige Stelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Next place</source>
   <translation>Nächste Stelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Split…</source>
   <translation>Abspalten…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Split off a spelling…</source>
   <translation>Eine Schreibweise abspalten…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Set apart again…</source>
   <translation>Wieder trennen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Set apart again what you merged…</source>
   <translation>Zusammengeführtes wieder trennen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Merge into one</source>
   <translation>Zu einem zusammenführen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Merge with…</source>
   <translation>Zusammenführen mit…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Merge with another name…</source>
   <translation>Mit einem anderen Namen zusammenführen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Kind…</source>
   <translation>Art…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Another kind of name…</source>
   <translation>Andere Art von Name…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Why it is listed so</source>
   <translation>Warum es so aufgeführt ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>One name</source>
   <translation>Ein Name</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>They are the same: merge them</source>
   <translation>Sie sind dasselbe: zusammenführen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Keep apart</source>
   <translation>Getrennt lassen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>They are not the same: keep them apart</source>
   <translation>Sie sind nicht dasselbe: getrennt lassen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Not the same fact</source>
   <translation>Nicht dieselbe Tatsache</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Not the same fact: take it off the list</source>
   <translation>Nicht dieselbe Tatsache: von der Liste nehmen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Put back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>The same fact after all: put it back</source>
   <translation>Doch dieselbe Tatsache: zurückholen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Edit…</source>
   <translation>Bearbeiten…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_buttons.py"></location>
   <source>What to do with the chosen row</source>
   <translation>Was mit der ausgewählten Zeile zu tun ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} does nothing: no row is chosen</source>
   <translation>{key} bewirkt nichts: keine Zeile ist ausgewählt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} does nothing on a heading. Down goes to the first row below it</source>
   <translation>{key} bewirkt auf einer Überschrift nichts. Der Pfeil nach unten führt zur ersten Zeile darunter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} does nothing on a heading. Return opens it, Down goes on</source>
   <translation>{key} bewirkt auf einer Überschrift nichts. Die Eingabetaste öffnet sie, der Pfeil nach unten geht weiter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} does nothing on this row</source>
   <translation>{key} bewirkt in dieser Zeile nichts</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} asks who speaks a quotation, and none was found in this passage. Its keys: {keys}</source>
   <translation>{key} fragt, wer ein Zitat sagt, und an dieser Stelle wurde keines gefunden. Tasten dieser Zeile: {keys}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} has no passage to go to here. Do you see one? Select both passages in the texts and press Ctrl+L. The keys of this row: {keys}</source>
   <translation>{key} findet hier keine Stelle, zu der es ginge. Sehen Sie eine? Markieren Sie beide Stellen in den Texten und drücken Sie Strg+L. Tasten dieser Zeile: {keys}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} does nothing on this row. Its keys: {keys}</source>
   <translation>{key} bewirkt in dieser Zeile nichts. Ihre Tasten: {keys}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <source>Entry</source>
   <translation>Eintrag</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <source>{text}: count</source>
   <translation>{text}: Anzahl</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <source>State or kind</source>
   <translation>Stand oder Art</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <source>Paragraphs</source>
   <translation>Absätze</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <source>{text}: words</source>
   <translation>{text}: Wortlaut</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>to review</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>other</source>
   <translation>anderes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>open</source>
   <comment>a fold</comment>
   <translation>aufgeklappt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Named sources</source>
   <translation>Namentliche Quellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Sources by their role</source>
   <translation>Quellen nach ihrer Funktion</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Unnamed sources</source>
   <translation>Ungenannte Quellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>By way of others</source>
   <translation>Über andere bezogen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <source>{text} – states a figure: {words}</source>
   <translation>{text} – nennt eine Zahl: {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <source>{text} – hearsay: {words}</source>
   <translation>{text} – Hörensagen: {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <source>Statements with no source found</source>
   <translation>Aussagen ohne gefundene Quelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <source>Both credit {name}: shared copy is not corroboration.</source>
   <translation>Beide berufen sich auf {name}: übernommener Text bestätigt nichts.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>perhaps not a source</source>
   <translation>vielleicht keine Quelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Numbers of people and things</source>
   <translation>Anzahl von Menschen und Dingen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Magnitudes</source>
   <translation>Magnituden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Distances</source>
   <translation>Entfernungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Ages</source>
   <translation>Altersangaben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Lengths of time</source>
   <translation>Zeitspannen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Shares</source>
   <translation>Anteile</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>First, second …</source>
   <translation>Erste, zweite …</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Other measures</source>
   <translation>Andere Maße</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Dates and clock times</source>
   <translation>Daten und Uhrzeiten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>All figures, by text: what each states. Nothing is said about who is right.</source>
   <translation>Alle Zahlen, nach Text: was jeder angibt. Darüber, wer recht hat, ist nichts gesagt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>No figures found in {text}.</source>
   <translation>Keine Zahlen gefunden in {text}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/tab_grid.py"></location>
   <source>{tab}, {n} to review</source>
   <extracomment>For 1: {tab}, {n} to review</extracomment>
   <translation>
    <numerusform>{tab}, {n} offen</numerusform>
    <numerusform>{tab}, {n} offen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_grid.py"></location>
   <source>Sidebar tabs</source>
   <translation>Reiter der Seitenleiste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Words used for people and bodies</source>
   <translation>Wörter für Personen und Organisationen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Acts</source>
   <translation>Handlungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Words chosen for one act</source>
   <translation>Für eine Handlung gewählte Wörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Verbs</source>
   <translation>Verben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Verbs by which speakers are reported</source>
   <translation>Verben, mit denen Sprechende wiedergegeben werden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Differences</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>All differing words in matched passages</source>
   <translation>Alle abweichenden Wörter in einander entsprechenden Stellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Copy as table</source>
   <translation>Als Tabelle kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Copy the list as it is shown: paste it into a spreadsheet, a document or a mail</source>
   <translation>Die Liste kopieren, wie sie gezeigt wird: zum Einfügen in Tabelle, Dokument oder Mail</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Save as CSV…</source>
   <translation>Als CSV speichern…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>CSV…</source>
   <translation>CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Write the list as it is shown to a file for a spreadsheet</source>
   <translation>Die Liste, wie sie gezeigt wird, in eine Datei für ein Tabellenprogramm schreiben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Copied {n} rows</source>
   <extracomment>For 1: Copied {n} row</extracomment>
   <translation>
    <numerusform>{n} Zeile kopiert</numerusform>
    <numerusform>{n} Zeilen kopiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>{n} under closed headings ▸ are left out</source>
   <extracomment>For 1: {n} under a closed heading ▸ is left out</extracomment>
   <translation>
    <numerusform>{n} unter einer eingeklappten Überschrift ▸ fehlt</numerusform>
    <numerusform>{n} unter eingeklappten Überschriften ▸ fehlen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>The list is in {file}</source>
   <translation>Die Liste ist in {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>The whole list is in {file}</source>
   <translation>Die ganze Liste ist in {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>The list was not written. {reason}</source>
   <translation>Die Liste wurde nicht geschrieben. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>list.csv</source>
   <translation>liste.csv</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Save the list</source>
   <translation>Liste speichern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tie_rows.py"></location>
   <source>Perhaps the same: please decide</source>
   <translation>Vielleicht dasselbe: bitte entscheiden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>Version {number} is not held</source>
   <translation>Fassung {number} ist nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>Versions {first} to {last} are not held</source>
   <translation>Fassungen {first} bis {last} sind nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>Version {number}, time unknown</source>
   <translation>Fassung {number}, Zeit unbekannt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>Version {number}, {time}</source>
   <translation>Fassung {number}, {time}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>Versions known</source>
   <translation>Bekannte Fassungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>● held  ○ not held: changes {when} cannot be shown.</source>
   <translation>● vorhanden  ○ nicht vorhanden: Änderungen {when} lassen sich nicht zeigen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>● held: all that the source knows</source>
   <translation>● vorhanden: alle, die die Quelle kennt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>● held. How many versions there were is not known.</source>
   <translation>● vorhanden. Wie viele Fassungen es gab, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>You hold {held} of {count} versions</source>
   <translation>{held} von {count} Fassungen vorhanden</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold {n} versions</source>
   <extracomment>For 1: You hold {n} version</extracomment>
   <translation>
    <numerusform>{n} Fassung vorhanden</numerusform>
    <numerusform>{n} Fassungen vorhanden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Negation</source>
   <translation>Verneinung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Inside quotations</source>
   <translation>In Zitaten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Dates and times</source>
   <translation>Daten und Zeiten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Qualifiers (may, reportedly)</source>
   <translation>Einschränkungen (soll, angeblich)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Attribution (said, admitted)</source>
   <translation>Zuschreibung (sagte, räumte ein)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>House style and typography</source>
   <translation>Hausstil und Typografie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No differing words found.</source>
   <translation>Keine abweichenden Wörter gefunden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No words used for a name were found. Only descriptions, titles and epithets beside a name are searched.</source>
   <translation>Keine Wörter für einen Namen gefunden. Nur Beschreibungen, Titel und Beiwörter neben einem Namen werden gesucht.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No words chosen for one act were found. Only passages matched as sure are searched.</source>
   <translation>Keine für eine Handlung gewählten Wörter gefunden. Nur sicher einander entsprechende Stellen werden durchsucht.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No verbs that report a speaker with a name were found.</source>
   <translation>Keine Verben gefunden, die jemanden mit Namen sprechen lassen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No differing words found in matched passages.</source>
   <translation>Keine abweichenden Wörter in einander entsprechenden Stellen gefunden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No changed words found.</source>
   <translation>Keine geänderten Wörter gefunden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Only short stretches inside passages matched as sure or likely are listed.</source>
   <translation>Aufgeführt sind nur kurze Strecken in Stellen mit sicherer oder wahrscheinlicher Entsprechung.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/told_otherwise.py"></location>
   <source>{words} here only in {text}</source>
   <translation>{words} hier nur in {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/commands.py"></location>
   <source>Go to a quotation first, in the texts or in the sidebar</source>
   <translation>Gehen Sie zuerst zu einem Zitat, in den Texten oder in der Seitenleiste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>Who says this?</source>
   <translation>Wer sagt das?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>The Text Does Not Say</source>
   <translation>Der Text sagt es nicht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>As the Program Has It</source>
   <translation>Wie das Programm es hat</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>This Is the Speaker</source>
   <translation>Das ist der Sprecher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>Not in the list? Select the words that name the speaker in the text.</source>
   <translation>Nicht in der Liste? Markieren Sie im Text die Wörter, die den Sprecher nennen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>No name was found here. Select the words that name the speaker in the text.</source>
   <translation>Hier wurde kein Name gefunden. Markieren Sie im Text die Wörter, die den Sprecher nennen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>That is what you said</source>
   <translation>Das haben Sie schon gesagt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>You said nothing else of this quotation</source>
   <translation>Sie haben zu diesem Zitat nichts anderes gesagt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/person_list.py"></location>
   <source>Find a speaker by name</source>
   <translation>Einen Sprecher am Namen finden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/person_list.py"></location>
   <source>Who may be the speaker, the nearest first</source>
   <translation>Wer der Sprecher sein kann, die nächsten zuerst</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>Nobody was found who says it.</source>
   <translation>Niemand wurde gefunden, der es sagt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>Selected in the text: {words}</source>
   <translation>Im Text markiert: {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>as the program has it</source>
   <translation>wie das Programm es hat</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>as the program has it, not sure</source>
   <translation>wie das Programm es hat, nicht sicher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>{name} – {words}</source>
   <translation>{name} – {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>{speaker}, as you said.</source>
   <translation>{speaker}, wie Sie gesagt haben.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>You said that the text does not tell.</source>
   <translation>Sie haben gesagt, dass der Text es nicht sagt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>{speaker}, as the program has it.</source>
   <translation>{speaker}, wie das Programm es hat.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>Perhaps {speaker}, as the program has it.</source>
   <translation>Vielleicht {speaker}, wie das Programm es hat.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/quotation_view.py"></location>
   <source>The quotation in its text</source>
   <translation>Das Zitat in seinem Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/commands.py"></location>
   <location filename="../../../core/variorum/comparing/story/chorus.py"></location>
   <source>Comparing the texts of the story</source>
   <translation>Die Texte des Ereignisses werden verglichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/commands.py"></location>
   <source>Choose a story in the corpus first, or show one of its texts</source>
   <translation>Zuerst im Korpus ein Ereignis auswählen oder einen seiner Texte zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/commands.py"></location>
   <source>The story was not worked out. {reason}</source>
   <translation>Das Ereignis wurde nicht ausgewertet. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/commands.py"></location>
   <source>This story has only one article: there is no other to show beside it</source>
   <translation>Dieses Ereignis hat nur einen Artikel: Es gibt keinen anderen, der daneben gezeigt werden könnte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/following.py"></location>
   <source>Bringing the page of the story up to date</source>
   <translation>Die Seite des Ereignisses wird auf den neuesten Stand gebracht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/following.py"></location>
   <source>This story is not in the corpus any more.</source>
   <translation>Dieses Ereignis ist nicht mehr im Korpus.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/following.py"></location>
   <source>Only one article of this story is left: there is none to compare it with.</source>
   <translation>Von diesem Ereignis ist nur noch ein Artikel übrig: Es gibt keinen, mit dem er sich vergleichen ließe.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/following.py"></location>
   <source>The articles of this story have changed since they were compared.</source>
   <translation>Die Artikel dieses Ereignisses haben sich geändert, seit sie verglichen wurden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/following.py"></location>
   <source>This page does not show what you changed last. {reason}</source>
   <translation>Diese Seite zeigt nicht, was Sie zuletzt geändert haben. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/of_two_stories.py"></location>
   <source>Of the two texts shown only one is of this story; the other is of “{other}”.</source>
   <translation>Von den zwei gezeigten Texten gehört nur einer zu diesem Ereignis; der andere gehört zu „{other}“.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Figures and quotations</source>
   <translation>Zahlen und Zitate</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Told by how many</source>
   <translation>Von wie vielen erzählt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Tables of the story</source>
   <translation>Tabellen zum Ereignis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <location filename="../../../gui/variorum_gui/story/shares_view.py"></location>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>How much is shared</source>
   <translation>Wie viel gemeinsam ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>More tables</source>
   <translation>Weitere Tabellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <location filename="../../../gui/variorum_gui/story/table_model.py"></location>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <source>What is said of it</source>
   <translation>Was davon gesagt ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Report…</source>
   <translation>Bericht…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Write the tables and the texts as a page, a document, a PDF or for a spreadsheet</source>
   <translation>Die Tabellen und die Texte als Seite, Dokument, PDF oder für ein Tabellenprogramm schreiben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>The whole story: “{story}”</source>
   <translation>Das ganze Ereignis: „{story}“</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>The texts of the story are being compared…</source>
   <translation>Die Texte des Ereignisses werden verglichen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Compare Anew</source>
   <translation>Neu vergleichen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>The newest versions of {n} articles of this story, each compared with each other. The lists in the main window are only about the texts open there.</source>
   <extracomment>For 1: The newest version of {n} article of this story. The lists in the main window are only about the texts open there.</extracomment>
   <translation>
    <numerusform>Die neueste Fassung von {n} Artikel zu diesem Ereignis. Die Listen im Hauptfenster gelten nur den Texten, die dort offen sind.</numerusform>
    <numerusform>Die neuesten Fassungen von {n} Artikeln zu diesem Ereignis, jede mit jeder verglichen. Die Listen im Hauptfenster gelten nur den Texten, die dort offen sind.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>At least so much of the text named at the left has a match in the text named above.</source>
   <translation>Mindestens so viel des Texts, der links steht, hat eine Entsprechung in dem, der oben steht.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>{n} shares</source>
   <extracomment>For 1: {n} share</extracomment>
   <translation>
    <numerusform>{n} Anteil</numerusform>
    <numerusform>{n} Anteile</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>{n} rows</source>
   <extracomment>For 1: {n} row</extracomment>
   <translation>
    <numerusform>{n} Zeile</numerusform>
    <numerusform>{n} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Show This Passage</source>
   <translation>Diese Stelle zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/passages_list.py"></location>
   <source>Passages</source>
   <translation>Stellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/passages_list.py"></location>
   <source>… and {n} more</source>
   <translation>… und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/passages_list.py"></location>
   <source>{text}, {place}: {words}</source>
   <translation>{text}, {place}: {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>One page that needs nothing else: every cell leads to its sentence in the texts.</source>
   <translation>Eine Seite, die sonst nichts braucht: Jede Zelle führt zu ihrem Satz in den Texten.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>Headings and tables; every place leads to its sentence in the texts.</source>
   <translation>Überschriften und Tabellen; jede Stelle führt zu ihrem Satz in den Texten.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Figures and quotations side by side</source>
   <translation>Zahlen und Zitate nebeneinander</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Who is quoted or cited</source>
   <translation>Wer zitiert oder angeführt wird</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Who and what is named</source>
   <translation>Wer und was genannt wird</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>All texts in full</source>
   <translation>Alle Texte ganz</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>The data always hold the texts: places are counted in them.</source>
   <translation>Die Daten enthalten die Texte immer: Stellen sind in ihnen gezählt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>story.html</source>
   <translation>ereignis.html</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/shares_view.py"></location>
   <source>All squares</source>
   <translation>Alle Quadrate</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/shares_view.py"></location>
   <source>in {text}</source>
   <translation>in {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/shares_view.py"></location>
   <source>of {text}</source>
   <translation>von {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/shares_view.py"></location>
   <source>the text itself</source>
   <translation>der Text selbst</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/table_model.py"></location>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/table_model.py"></location>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <source>Texts</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>No colour</source>
   <translation>Keine Farbe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>no colour</source>
   <translation>keine Farbe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>blue</source>
   <translation>blau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>Orange</source>
   <translation>Orange</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>orange</source>
   <translation>orange</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>green</source>
   <translation>grün</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>Violet</source>
   <translation>Violett</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>violet</source>
   <translation>violett</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/own_buttons.py"></location>
   <source>More menus</source>
   <translation>Weitere Menüs</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/own_buttons.py"></location>
   <source>More of the toolbar</source>
   <translation>Mehr von der Werkzeugleiste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/own_buttons.py"></location>
   <source>Empty the field</source>
   <translation>Feld leeren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/times.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>published</source>
   <translation>erschienen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/times.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>updated</source>
   <translation>aktualisiert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/times.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>first seen</source>
   <translation>zuerst gesehen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/times.py"></location>
   <source>file made</source>
   <translation>Datei erstellt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/unexpected.py"></location>
   <source>Something went wrong inside Variorum. Your corpus is safe; details are in the log (Help ▸ Open the Log).</source>
   <translation>In Variorum ist etwas schiefgegangen. Das Korpus ist sicher; Näheres steht im Protokoll (Hilfe ▸ Protokoll öffnen).</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/unexpected.py"></location>
   <source>There was not enough memory for this.</source>
   <translation>Dafür reichte der Arbeitsspeicher nicht.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/unexpected.py"></location>
   <source>The system refused: {reason} ({file}).</source>
   <translation>Das System hat abgelehnt: {reason} ({file}).</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/unexpected.py"></location>
   <source>The system refused: {reason}.</source>
   <translation>Das System hat abgelehnt: {reason}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>Read two news articles side by side: what changed between versions, what two outlets share, and who says what.</source>
   <translation>Zwei Nachrichtenartikel nebeneinander lesen: was sich zwischen Fassungen geändert hat, was zwei Medien gemeinsam haben und wer was sagt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>Variorum finds passages for you to judge. It does not know who is right, and what it does not find may still be there.</source>
   <translation>Variorum findet Stellen; das Urteil bleibt beim Menschen. Es weiß nicht, wer recht hat, und was es nicht findet, kann dennoch da sein.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>About Variorum</source>
   <translation>Über Variorum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>MIT licence. Icons by Lucide (ISC licence). Nothing you open leaves this computer.</source>
   <translation>MIT-Lizenz. Symbole von Lucide (ISC-Lizenz). Nichts Geöffnetes verlässt diesen Rechner.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Add Files…</source>
   <translation>&amp;Dateien hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Add &amp;Folder…</source>
   <translation>Ordner &amp;hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;New Corpus…</source>
   <translation>&amp;Neues Korpus…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Open Corpus…</source>
   <translation>K&amp;orpus öffnen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Open the Default &amp;Corpus</source>
   <translation>S&amp;tandardkorpus öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Open the &amp;Sample Corpus</source>
   <translation>B&amp;eispielkorpus öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Merge Another Corpus…</source>
   <translation>&amp;Anderes Korpus zusammenführen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Recover a Damaged Corp&amp;us…</source>
   <translation>Beschädigtes &amp;Korpus retten…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Save a Cop&amp;y of the Corpus…</source>
   <translation>Kopie des Korpus &amp;speichern…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Import Annotations…</source>
   <translation>Annotationen &amp;importieren…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Print…</source>
   <translation>Dr&amp;ucken…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Print Pre&amp;view…</source>
   <translation>D&amp;ruckvorschau…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Save as P&amp;DF…</source>
   <translation>Als &amp;PDF speichern…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>&amp;Undo</source>
   <translation>Rü&amp;ckgängig</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>&amp;Redo</source>
   <translation>W&amp;iederholen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Copy</source>
   <translation>K&amp;opieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Copy with Its &amp;Source</source>
   <translation>Mit &amp;Quelle kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Paste as an Article</source>
   <translation>&amp;Als Artikel einfügen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Add &amp;Note…</source>
   <translation>Noti&amp;z hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Who Says T&amp;his…</source>
   <translation>Wer &amp;sagt das…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Find in Both Texts</source>
   <translation>In &amp;beiden Texten suchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find Ne&amp;xt</source>
   <translation>&amp;Weitersuchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find Pre&amp;vious</source>
   <translation>&amp;Rückwärts suchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Whole Words Only</source>
   <translation>&amp;Nur ganze Wörter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find by Re&amp;gular Expression</source>
   <translation>&amp;Mit regulärem Ausdruck suchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find This in the &amp;Other Text</source>
   <translation>&amp;Dies im anderen Text suchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find &amp;This in the Corpus</source>
   <translation>Dies im &amp;Korpus suchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Fi&amp;lter the Corpus</source>
   <translation>Korpus &amp;filtern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pr&amp;eferences…</source>
   <translation>&amp;Einstellungen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Flow</source>
   <translation>&amp;Fließend</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Aligned</source>
   <translation>A&amp;usgerichtet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Only &amp;Differences</source>
   <translation>&amp;Nur Unterschiede</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>One &amp;Column</source>
   <translation>&amp;Eine Spalte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Reader &amp;Mode</source>
   <translation>&amp;Lesemodus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Scroll Both Texts Together</source>
   <translation>Beide Texte &amp;gemeinsam rollen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Zoom &amp;In</source>
   <translation>Ve&amp;rgrößern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Zoom &amp;Out</source>
   <translation>Ver&amp;kleinern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Usual Si&amp;ze</source>
   <translation>Übli&amp;che Größe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Cor&amp;pus</source>
   <translation>K&amp;orpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Side&amp;bar</source>
   <translation>Sei&amp;tenleiste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Next Pane</source>
   <translation>Nächster &amp;Bereich</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pre&amp;vious Pane</source>
   <translation>&amp;Voriger Bereich</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>F&amp;ull Screen</source>
   <translation>Vollb&amp;ild</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>As &amp;Fits</source>
   <translation>Wie es &amp;passt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>As &amp;Versions of One Article</source>
   <translation>Als &amp;Fassungen eines Artikels</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>As &amp;Outlets on One Event</source>
   <translation>Als &amp;Medien zu einem Ereignis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Next Passage</source>
   <translation>&amp;Nächste Stelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Previous Passage</source>
   <translation>Vor&amp;ige Stelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ne&amp;xt Place of What Is Chosen</source>
   <translation>Nächste Stelle &amp;des Ausgewählten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Previous Pl&amp;ace of What Is Chosen</source>
   <translation>V&amp;orige Stelle des Ausgewählten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Link Passages</source>
   <translation>&amp;Stellen verknüpfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Unlink Passages</source>
   <translation>Verknüpfung &amp;lösen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Why Are They Linked?</source>
   <translation>&amp;Warum sind sie verknüpft?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Bring Both Level</source>
   <translation>Auf eine &amp;Höhe bringen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;History of This Article…</source>
   <translation>Geschichte dieses Arti&amp;kels…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Life of This Sentenc&amp;e</source>
   <translation>Werdegang dieses Sat&amp;zes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ea&amp;rlier Step of the History</source>
   <translation>Fr&amp;üherer Schritt der Geschichte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Later Step of the Histor&amp;y</source>
   <translation>Sp&amp;äterer Schritt der Geschichte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Compare A&amp;gain</source>
   <translation>N&amp;eu vergleichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Swap Sides</source>
   <translation>Seiten taus&amp;chen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Close Both Texts</source>
   <translation>&amp;Beide Texte schließen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>New &amp;Tab</source>
   <translation>Ne&amp;uer Reiter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Close Ta&amp;b</source>
   <translation>Rei&amp;ter schließen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Re&amp;open the Closed Comparison</source>
   <translation>Geschlossenen Vergleich wieder &amp;öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ne&amp;xt Tab</source>
   <translation>Nächster &amp;Reiter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pre&amp;vious Tab</source>
   <translation>&amp;Voriger Reiter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Next Doubt</source>
   <translation>&amp;Nächster Zweifel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Previous Doubt</source>
   <translation>Voriger &amp;Zweifel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ne&amp;xt Reading of It</source>
   <translation>Nä&amp;chste Lesart</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pre&amp;vious Reading of It</source>
   <translation>&amp;Vorige Lesart</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Keep It as It Is</source>
   <translation>&amp;So lassen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;List of Doubts…</source>
   <translation>&amp;Liste der Zweifel…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Page &amp;Clutter or Text</source>
   <translation>&amp;Beiwerk oder Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Start a New Article Here</source>
   <translation>&amp;Hier neuen Artikel beginnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Join with the Article Before</source>
   <translation>&amp;Mit dem Artikel davor verbinden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Repair Garbled Letters</source>
   <translation>&amp;Fehlerhafte Zeichen reparieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;What Could Not Be Read…</source>
   <translation>&amp;Was nicht gelesen werden konnte…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Rename</source>
   <translation>Um&amp;benennen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Details…</source>
   <translation>E&amp;inzelheiten…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Check the Address A&amp;gain</source>
   <translation>Ad&amp;resse erneut prüfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Compare the Two Chosen</source>
   <translation>Die beiden Ausge&amp;wählten vergleichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Compare the T&amp;wo in a New Tab</source>
   <translation>Beide in neuem Rei&amp;ter vergleichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Re&amp;move</source>
   <translation>Ent&amp;fernen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Search the Corpus…</source>
   <translation>Korp&amp;us durchsuchen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Move to Another Stor&amp;y…</source>
   <translation>In an&amp;deres Ereignis verschieben…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Move to a &amp;New Story</source>
   <translation>In neues Ereignis &amp;verschieben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Make One Story, or Versions of One &amp;Article</source>
   <translation>Zu einem Ereignis oder zu Fa&amp;ssungen eines Artikels machen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Stories of One E&amp;vent…</source>
   <translation>Doppelte &amp;Ereignisse…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Mar&amp;k as Read</source>
   <translation>Als &amp;gelesen markieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Mark as N&amp;ot Read</source>
   <translation>Als ungelesen &amp;markieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Sort as It Was Add&amp;ed</source>
   <translation>In der Folge des &amp;Hinzufügens</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Sort by &amp;Time</source>
   <translation>Nach &amp;Zeit ordnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Sort by Out&amp;let</source>
   <translation>Na&amp;ch Medium ordnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Sort by &amp;Headline</source>
   <translation>Nach &amp;Überschrift ordnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>E&amp;xport as a New Corpus…</source>
   <translation>Als &amp;neues Korpus exportieren…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>H&amp;istory…</source>
   <translation>Ver&amp;lauf…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Bin…</source>
   <translation>P&amp;apierkorb…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Compact the Corp&amp;us File</source>
   <translation>&amp;Korpusdatei verkleinern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Check the Corpus &amp;File</source>
   <translation>Korpusdatei &amp;prüfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Em&amp;pty the Bin…</source>
   <translation>Papierk&amp;orb leeren…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Report…</source>
   <translation>Be&amp;richt…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Evidence Pack…</source>
   <translation>Be&amp;legpaket…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Verify an Evidence Pack…</source>
   <translation>Belegpaket &amp;prüfen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Copy Finding with Its Sources</source>
   <translation>Befund mit Quellen &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Copy Finding as &amp;Picture</source>
   <translation>&amp;Befund als Bild kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Findings</source>
   <translation>B&amp;efunde</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Names</source>
   <translation>N&amp;amen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Fi&amp;gures</source>
   <translation>&amp;Zahlen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Quotes &amp;&amp; Sources</source>
   <translation>Zitate &amp;und Quellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Wording</source>
   <translation>&amp;Wortlaut</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>No&amp;tes</source>
   <translation>&amp;Notizen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>The Whole &amp;Story…</source>
   <translation>Das &amp;ganze Ereignis…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ma&amp;nual</source>
   <translation>Ha&amp;ndbuch</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Keyboard Shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Commands…</source>
   <translation>&amp;Befehle…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>What the &amp;Marks Mean</source>
   <translation>&amp;Was die Markierungen bedeuten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Open the &amp;Log</source>
   <translation>&amp;Protokoll öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;About Variorum</source>
   <translation>Über &amp;Variorum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>open, import, load</source>
   <translation>öffnen, importieren, laden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>open directory, import</source>
   <translation>Verzeichnis öffnen, importieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>backup, save as</source>
   <translation>Sicherung, Backup, speichern unter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>repair, rescue</source>
   <translation>reparieren, wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>revert, take back</source>
   <translation>zurücknehmen, widerrufen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>evidence, cite, quote</source>
   <translation>Beleg, zitieren, Zitat</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>search</source>
   <translation>suchen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>find</source>
   <translation>finden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>search, find</source>
   <translation>suchen, finden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>theme, dark mode, appearance, colors</source>
   <translation>Thema, Design, dunkel, Dunkelmodus, Aussehen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>font</source>
   <translation>Schriftart, Font</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>column width</source>
   <translation>Spaltenbreite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>leading</source>
   <translation>Durchschuss, Zeilenhöhe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>larger, bigger, font size</source>
   <translation>größer, Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>smaller, font size</source>
   <translation>kleiner, Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>reset zoom, 100 %</source>
   <translation>Zoom zurücksetzen, 100 %</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>exchange, switch</source>
   <translation>wechseln, vertauschen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>refresh, reload</source>
   <translation>aktualisieren, neu laden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>side by side, split</source>
   <translation>nebeneinander, geteilt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>unified, inline</source>
   <translation>vereint, im Text</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>hide unchanged, fold</source>
   <translation>Gleiches ausblenden, falten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>hide paragraph, boilerplate</source>
   <translation>Absatz ausblenden, Beiwerk</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>annotate, comment</source>
   <translation>anmerken, kommentieren, Anmerkung</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>speaker, attribution, source</source>
   <translation>Sprecher, Zuschreibung, Quelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>match, connect, align</source>
   <translation>zuordnen, verbinden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>separate</source>
   <translation>trennen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>delete</source>
   <translation>löschen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>trash, deleted</source>
   <translation>Mülleimer, gelöscht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>trash, delete for good</source>
   <translation>Mülleimer, endgültig löschen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>restore closed tab</source>
   <translation>geschlossenen Reiter wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>hide</source>
   <translation>ausblenden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>export, save as, HTML, Word, PDF, Excel</source>
   <translation>exportieren, speichern unter, HTML, Word, PDF, Excel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>zip, proof, archive</source>
   <translation>Zip, Beweis, Archiv</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>check, signature, checksum, proof</source>
   <translation>kontrollieren, Signatur, Prüfsumme, Beweis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>verify, integrity</source>
   <translation>verifizieren, Integrität</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>vacuum, shrink</source>
   <translation>verkleinern, aufräumen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>keys, hotkeys</source>
   <translation>Tasten, Hotkeys</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>legend, symbols, signs</source>
   <translation>Legende, Symbole, Zeichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>help, documentation</source>
   <translation>Hilfe, Dokumentation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>settings, options, theme, appearance</source>
   <translation>Optionen, Thema, Design, Aussehen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>version, licence</source>
   <translation>Version, Lizenz</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/carried_verdicts.py"></location>
   <source>{n} verdicts were carried over from an earlier reading of the text</source>
   <extracomment>For 1: A verdict was carried over from an earlier reading of the text</extracomment>
   <translation>
    <numerusform>Ein Urteil wurde aus einem früheren Einlesen des Textes übernommen</numerusform>
    <numerusform>{n} Urteile wurden aus einem früheren Einlesen des Textes übernommen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/carried_verdicts.py"></location>
   <source>What you linked is no longer told as found only in one text; your verdict on it stays in the list</source>
   <translation>Was Sie verknüpft haben, gilt nicht mehr als nur in einem Text gefunden; Ihr Urteil darüber bleibt in der Liste</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/carried_verdicts.py"></location>
   <source>{n} findings you judged are no longer found by the program; they stay in the list</source>
   <extracomment>For 1: A finding you judged is no longer found by the program; it stays in the list</extracomment>
   <translation>
    <numerusform>Ein beurteilter Befund wird vom Programm nicht mehr gefunden; er bleibt in der Liste</numerusform>
    <numerusform>{n} beurteilte Befunde werden vom Programm nicht mehr gefunden; sie bleiben in der Liste</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Type what you want to do</source>
   <translation>Eintippen, was zu tun ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Command to look for</source>
   <translation>Gesuchter Befehl</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Commands found</source>
   <translation>Gefundene Befehle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>No command is called that, or it cannot be done just now.</source>
   <translation>So heißt kein Befehl, oder er ist gerade nicht möglich.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/deriving.py"></location>
   <source>Comparing</source>
   <translation>Wird verglichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/deriving.py"></location>
   <location filename="../../../gui/variorum_gui/window/working_out.py"></location>
   <source>Looking for names and figures</source>
   <translation>Suche nach Namen und Zahlen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/deriving.py"></location>
   <source>Stopped before everything was worked out. “Compare Again” takes it up.</source>
   <translation>Angehalten, bevor alles ausgewertet war. „Neu vergleichen“ setzt es fort.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>The closed comparison is back</source>
   <translation>Der geschlossene Vergleich ist wieder da</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>There is nothing on the clipboard</source>
   <translation>Die Zwischenablage ist leer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Choose two things in the corpus first</source>
   <translation>Zuerst zwei Dinge im Korpus auswählen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Choose an article in the corpus first</source>
   <translation>Zuerst einen Artikel im Korpus auswählen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Copied the finding with its sources</source>
   <translation>Namen und Zahlen werden gesucht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Choose a finding first</source>
   <translation>Zuerst einen Befund auswählen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Copied the finding with its sources as a picture</source>
   <translation>Befund mit Quellen als Bild kopiert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Two articles</source>
   <translation>Zwei Artikel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop two files here: they open side by side, the older one on the left where both are dated.</source>
   <translation>Zwei Dateien hier ablegen: Sie öffnen sich nebeneinander, die ältere links, wo beide ein Datum haben.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>One article</source>
   <translation>Ein Artikel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop it here, then the second one.</source>
   <translation>Hier ablegen, dann den zweiten.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Many</source>
   <translation>Viele</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop a folder. All of it goes into the corpus; the first two of one story are compared.</source>
   <translation>Einen Ordner ablegen. Alles kommt ins Korpus; die ersten beiden Texte eines Ereignisses werden verglichen.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>No file</source>
   <translation>Keine Datei</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Select an article's text in the browser and drag it here, or copy it and press Ctrl+V.</source>
   <translation>Den Text eines Artikels im Browser markieren und hierher ziehen, oder kopieren und Strg+V drücken.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>In the corpus</source>
   <translation>Im Korpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Double-click one article, then another; or choose two and press Return.</source>
   <translation>Einen Artikel doppelklicken, dann einen zweiten; oder zwei auswählen und die Eingabetaste drücken.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Nothing is open yet</source>
   <translation>Noch ist nichts geöffnet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop two articles here</source>
   <translation>Zwei Artikel hier ablegen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Variorum shows what two reports share, and what was changed between versions.</source>
   <translation>Variorum zeigt, was zwei Berichte gemeinsam haben und was zwischen Fassungen geändert wurde.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Open the sample corpus</source>
   <translation>Beispielkorpus öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Add files…</source>
   <translation>Dateien hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Add articles</source>
   <translation>Artikel hinzufügen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Add a folder of articles</source>
   <translation>Ordner mit Artikeln hinzufügen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{n} corpus files left aside: open a corpus by itself.</source>
   <extracomment>For 1: {n} corpus file left aside: open a corpus by itself.</extracomment>
   <translation>
    <numerusform>{n} Korpusdatei beiseitegelassen: Ein Korpus für sich allein öffnen.</numerusform>
    <numerusform>{n} Korpusdateien beiseitegelassen: Ein Korpus für sich allein öffnen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>My corpus</source>
   <translation>Mein Korpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>New corpus</source>
   <translation>Neues Korpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{file} exists already, so it was opened as it is.</source>
   <translation>{file} gibt es schon und wurde daher geöffnet, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Open corpus</source>
   <translation>Korpus öffnen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{path} is not there any more.</source>
   <translation>{path} ist nicht mehr vorhanden.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{n} faults found in the corpus file.</source>
   <extracomment>For 1: {n} fault found in the corpus file.</extracomment>
   <translation>
    <numerusform>{n} Fehler in der Korpusdatei gefunden.</numerusform>
    <numerusform>{n} Fehler in der Korpusdatei gefunden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>No fault was found in {file}.</source>
   <translation>In {file} wurde kein Fehler gefunden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Checking the corpus file</source>
   <translation>Korpusdatei wird geprüft</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Empty the bin</source>
   <translation>Papierkorb leeren</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Delete {n} things for good? This cannot be undone, and neither can anything done before it.</source>
   <extracomment>For 1: Delete {n} thing for good? This cannot be undone, and neither can anything done before it.</extracomment>
   <translation>
    <numerusform>{n} Sache endgültig löschen? Das lässt sich nicht rückgängig machen, und auch nichts, was davor getan wurde.</numerusform>
    <numerusform>{n} Sachen endgültig löschen? Das lässt sich nicht rückgängig machen, und auch nichts, was davor getan wurde.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Plain text and Markdown</source>
   <translation>Reiner Text und Markdown</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Web pages</source>
   <translation>Webseiten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Documents and books</source>
   <translation>Dokumente und Bücher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Mails and saved pages</source>
   <translation>Mails und gespeicherte Seiten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Feeds, archives and exports</source>
   <translation>Feeds, Archive und Exporte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>All articles and exports</source>
   <translation>Alle Artikel und Exporte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/giving.py"></location>
   <source>{file} was left before all was added to it. Open it and add it again.</source>
   <translation>{file} wurde verlassen, bevor alles hinzugefügt war. Öffnen Sie die Datei und fügen Sie es noch einmal hinzu.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/giving.py"></location>
   <location filename="../../../gui/variorum_gui/window/taking_in_many.py"></location>
   <source>Stopped; nothing was added.</source>
   <translation>Angehalten; nichts wurde hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/help_commands.py"></location>
   <source>The log is empty. It would be kept in {path}.</source>
   <translation>Das Protokoll ist leer. Es läge in {path}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/in_the_sample.py"></location>
   <source>These texts are now in the sample corpus, beside its invented articles.</source>
   <translation>Diese Texte sind jetzt im Beispielkorpus, neben dessen erfundenen Artikeln.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/in_the_sample.py"></location>
   <source>New Corpus…</source>
   <translation>Neues Korpus…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/intake.py"></location>
   <source>Adding what was fetched</source>
   <translation>Geholtes wird hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/intake.py"></location>
   <source>Reading the text</source>
   <translation>Text wird gelesen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/intake.py"></location>
   <source>Reading {n} files</source>
   <extracomment>For 1: Reading</extracomment>
   <translation>
    <numerusform>Wird gelesen</numerusform>
    <numerusform>{n} Dateien werden gelesen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>Sidebar &amp;Lists</source>
   <translation>Listen &amp;der Seitenleiste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Tabs</source>
   <translation>Rei&amp;ter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Edit</source>
   <translation>B&amp;earbeiten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Compare</source>
   <translation>&amp;Vergleichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>Re&amp;ading</source>
   <translation>Ein&amp;lesen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>C&amp;orpus</source>
   <translation>&amp;Korpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Report</source>
   <translation>&amp;Bericht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menus.py"></location>
   <source>Open &amp;Recent Corpus</source>
   <translation>&amp;Zuletzt geöffnetes Korpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menus.py"></location>
   <source>E&amp;xport</source>
   <translation>E&amp;xportieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menus.py"></location>
   <source>Show Only These &amp;Kinds</source>
   <translation>Nur diese &amp;Arten zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>Messages</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>{n} things could not be read; the rest was.</source>
   <translation>{n} Sachen konnten nicht gelesen werden, der Rest schon.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>{n} things could not be read.</source>
   <translation>{n} Sachen konnten nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>{n} remarks on what was read.</source>
   <translation>{n} Bemerkungen zum Gelesenen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>{n} more messages</source>
   <extracomment>For 1: {n} more message</extracomment>
   <translation>
    <numerusform>{n} weitere Meldung</numerusform>
    <numerusform>{n} weitere Meldungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>Only the newest</source>
   <translation>Nur die neueste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Show the List</source>
   <translation>Liste zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Copy the List</source>
   <translation>Liste kopieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>… and {n} more (Copy the List takes all of them)</source>
   <translation>… und {n} weitere („Liste kopieren“ nimmt alle mit)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Hide the List</source>
   <translation>Liste verbergen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/nearest_passages.py"></location>
   <source>Looking for the nearest passage</source>
   <translation>Nächstliegende Stelle wird gesucht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/others.py"></location>
   <source>Another window or program changed this corpus</source>
   <translation>Ein anderes Fenster oder Programm hat dieses Korpus geändert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/pane_edge.py"></location>
   <source>Show this pane: {name}. The one on the other side gives way.</source>
   <translation>Diesen Bereich zeigen: {name}. Der auf der anderen Seite macht Platz.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Select the words to look for first</source>
   <translation>Zuerst die zu suchenden Wörter markieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Copied with its source</source>
   <translation>Mit Quelle kopiert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Select the words to copy first</source>
   <translation>Zuerst die zu kopierenden Wörter markieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Select the passage the note is about first</source>
   <translation>Zuerst die Stelle markieren, um die es in der Notiz geht</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Searching</source>
   <translation>Suche läuft</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/reader_mode.py"></location>
   <source>“{words}” was not found in the list</source>
   <translation>„{words}“ wurde in der Liste nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/recogniser_notice.py"></location>
   <source>Preferences…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/same_corpus.py"></location>
   <source>Another corpus was opened meanwhile; nothing was changed in either.</source>
   <translation>Inzwischen wurde ein anderes Korpus geöffnet; in keinem von beiden wurde etwas geändert.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/sample.py"></location>
   <source>The sample corpus could not be opened. {reason}</source>
   <translation>Das Beispielkorpus konnte nicht geöffnet werden. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/sample.py"></location>
   <source>Putting the sample corpus together</source>
   <translation>Beispielkorpus wird zusammengestellt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/sample.py"></location>
   <source>Reading the sample: {title}</source>
   <translation>Beispiel wird gelesen: {title}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/setting_menus.py"></location>
   <source>&amp;Ignore</source>
   <translation>I&amp;gnorieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/setting_menus.py"></location>
   <source>Colou&amp;rs</source>
   <translation>F&amp;arben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/setting_menus.py"></location>
   <source>T&amp;ype</source>
   <translation>&amp;Schrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Confirm the chosen finding</source>
   <translation>Ausgewählten Befund bestätigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Reject it</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Mark it as unsure</source>
   <translation>Als unsicher markieren</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Write a note on it</source>
   <translation>Notiz dazu schreiben</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Say who speaks the chosen quotation</source>
   <translation>Sagen, von wem das ausgewählte Zitat ist</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the texts: next or previous passage; in Reader Mode: next or previous heading</source>
   <translation>In den Texten: nächste oder vorige Stelle; im Lesemodus: nächste oder vorige Überschrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the texts: unfold or fold the line nearest to the middle; with Shift all of them</source>
   <translation>In den Texten: die Zeile nächst der Mitte auf- oder einklappen; mit Umschalt alle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Put out the lights; leave the find field; leave Reader Mode</source>
   <translation>Hervorhebungen löschen; Suchfeld verlassen; Lesemodus verlassen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the find field: next hit; in the corpus: show it</source>
   <translation>Im Suchfeld: nächster Treffer; im Korpus: zeigen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>The menus; with Shift the menu of what has the keyboard</source>
   <translation>Die Menüs; mit Umschalt das Menü dessen, was die Tastatur hat</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the corpus: rename</source>
   <translation>Im Korpus: umbenennen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the corpus: details</source>
   <translation>Im Korpus: Einzelheiten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the corpus: remove</source>
   <translation>Im Korpus: entfernen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the lists</source>
   <translation>In den Listen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>All keys</source>
   <translation>Alle Tasten</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>Status line</source>
   <translation>Statuszeile</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>List what could not be read</source>
   <translation>Auflisten, was nicht gelesen werden konnte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>Saving…</source>
   <translation>Speichert…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>{n} problems</source>
   <extracomment>For 1: {n} problem</extracomment>
   <translation>
    <numerusform>{n} Problem</numerusform>
    <numerusform>{n} Probleme</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>Comparing…</source>
   <translation>Wird verglichen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>Compared as versions: {why}</source>
   <translation>Verglichen als Fassungen: {why}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>Compared as outlets: {why}</source>
   <translation>Verglichen als Medien: {why}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>One text is shown. Drop the second one, or choose it in the corpus, to compare them.</source>
   <translation>Ein Text wird gezeigt. Den zweiten ablegen oder im Korpus auswählen, um sie zu vergleichen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{n} matched passages</source>
   <extracomment>For 1: {n} matched passage</extracomment>
   <translation>
    <numerusform>{n} entsprechende Stelle</numerusform>
    <numerusform>{n} entsprechende Stellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>A match in {other} was found for less than 1 % of the text of {outlet}</source>
   <translation>Eine Entsprechung in {other} fand sich für weniger als 1 % des Textes von {outlet}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>A match in {other} was found for less than 1 % of {text}</source>
   <translation>Eine Entsprechung in {other} fand sich für weniger als 1 % von {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>At least {share} of {text} has a match in {other}</source>
   <translation>Mindestens {share} von {text} hat eine Entsprechung in {other}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>At least {share} of {outlet}’ text has a match in {other}</source>
   <translation>Mindestens {share} des Textes von {outlet} hat eine Entsprechung in {other}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>At least {share} of {outlet}’s text has a match in {other}</source>
   <translation>Mindestens {share} des Textes von {outlet} hat eine Entsprechung in {other}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>No passage of {one} surely matches one of {other}; {n} possible matches are to be checked</source>
   <extracomment>For 1: No passage of {one} surely matches one of {other}; {n} possible match is to be checked</extracomment>
   <translation>
    <numerusform>Keine Stelle von {one} entspricht sicher einer von {other}; {n} mögliche Entsprechung ist zu prüfen</numerusform>
    <numerusform>Keine Stelle von {one} entspricht sicher einer von {other}; {n} mögliche Entsprechungen sind zu prüfen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>No match for {text} was found in {other} (please check)</source>
   <translation>Für {text} wurde in {other} keine Entsprechung gefunden (bitte prüfen)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>No match for {outlet}’ text was found in {other} (please check)</source>
   <translation>Für den Text von {outlet} wurde in {other} keine Entsprechung gefunden (bitte prüfen)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>No match for {outlet}’s text was found in {other} (please check)</source>
   <translation>Für den Text von {outlet} wurde in {other} keine Entsprechung gefunden (bitte prüfen)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold version {number} of {known}</source>
   <translation>Vorhanden: Fassung {number} von {known}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold version {number}</source>
   <translation>Vorhanden: Fassung {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold versions {numbers} of {known}</source>
   <translation>Vorhanden: Fassungen {numbers} von {known}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold versions {numbers}</source>
   <translation>Vorhanden: Fassungen {numbers}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>changed on {day}</source>
   <translation>geändert am {day}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>changed between {early} and {late}</source>
   <translation>geändert zwischen {early} und {late}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>no findings</source>
   <translation>keine Befunde</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>no change found</source>
   <translation>keine Änderung gefunden</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} findings</source>
   <extracomment>For 1: {n} finding</extracomment>
   <translation>
    <numerusform>{n} Befund</numerusform>
    <numerusform>{n} Befunde</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{findings}: none may change the meaning</source>
   <translation>{findings}: keiner, der den Sinn ändern könnte</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{findings}: {n} may change the meaning</source>
   <extracomment>For 1: {findings}: {n} may change the meaning</extracomment>
   <translation>
    <numerusform>{findings}: {n} könnte den Sinn ändern</numerusform>
    <numerusform>{findings}: {n} könnten den Sinn ändern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>looking for names and figures…</source>
   <translation>Namen und Zahlen werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{findings}, {n} to review</source>
   <translation>{findings}, {n} offen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{n} unsure readings (F7)</source>
   <extracomment>For 1: {n} unsure reading (F7)</extracomment>
   <translation>
    <numerusform>{n} unsichere Lesart (F7)</numerusform>
    <numerusform>{n} unsichere Lesarten (F7)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{texts} of {n} articles</source>
   <extracomment>For 1: {texts} of {n} article</extracomment>
   <translation>
    <numerusform>{texts} von {n} Artikel</numerusform>
    <numerusform>{texts} von {n} Artikeln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} articles</source>
   <comment>versions of …</comment>
   <extracomment>For 1: {n} article</extracomment>
   <translation>
    <numerusform>{n} Artikel</numerusform>
    <numerusform>{n} Artikeln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} taken as versions of {article}</source>
   <extracomment>For 1: {n} taken as a version of {article}</extracomment>
   <translation>
    <numerusform>{n} als Fassung von {article} genommen</numerusform>
    <numerusform>{n} als Fassungen von {article} genommen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} things could not be read</source>
   <extracomment>For 1: {n} thing could not be read</extracomment>
   <translation>
    <numerusform>{n} Sache konnte nicht gelesen werden</numerusform>
    <numerusform>{n} Sachen konnten nicht gelesen werden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} remarks</source>
   <extracomment>For 1: {n} remark</extracomment>
   <translation>
    <numerusform>{n} Bemerkung</numerusform>
    <numerusform>{n} Bemerkungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>Read: {what}.</source>
   <translation>Gelesen: {what}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} files read: {what}.</source>
   <extracomment>For 1: {n} file read: {what}.</extracomment>
   <translation>
    <numerusform>{n} Datei gelesen: {what}.</numerusform>
    <numerusform>{n} Dateien gelesen: {what}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>text without a file</source>
   <translation>Text ohne Datei</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{file} → {article}, version {number}</source>
   <translation>{file} → {article}, Fassung {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>a text without a headline</source>
   <translation>ein Text ohne Überschrift</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/tab_bar.py"></location>
   <source>Comparisons</source>
   <translation>Vergleiche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/tab_bar.py"></location>
   <source>Close this comparison</source>
   <translation>Diesen Vergleich schließen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/tabs.py"></location>
   <source>New tab</source>
   <translation>Neuer Reiter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/taking_in.py"></location>
   <source>Adding to the corpus</source>
   <translation>Wird zum Korpus hinzugefügt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/taking_in_many.py"></location>
   <source>Added {n} texts</source>
   <extracomment>For 1: Added {n} text</extracomment>
   <translation>
    <numerusform>{n} Text hinzugefügt</numerusform>
    <numerusform>{n} Texte hinzugefügt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/taking_in_many.py"></location>
   <source>Stopped. {n} texts were kept; the rest was not read yet.</source>
   <extracomment>For 1: Stopped. {n} text was kept; the rest was not read yet.</extracomment>
   <translation>
    <numerusform>Angehalten. {n} Text wurde behalten; der Rest ist noch nicht gelesen.</numerusform>
    <numerusform>Angehalten. {n} Texte wurden behalten; der Rest ist noch nicht gelesen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/taking_in_many.py"></location>
   <source>Go On</source>
   <translation>Fortsetzen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/taking_in_many.py"></location>
   <source>{n} files were passed over: they were taken in before, and have not changed since.</source>
   <extracomment>For 1: {n} file was passed over: it was taken in before, and has not changed since.</extracomment>
   <translation>
    <numerusform>{n} Datei wurde übergangen: Sie wurde früher aufgenommen und ist seither unverändert.</numerusform>
    <numerusform>{n} Dateien wurden übergangen: Sie wurden früher aufgenommen und sind seither unverändert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/telling_taken.py"></location>
   <source>No article was found in what was given.</source>
   <translation>In dem Gegebenen wurde kein Artikel gefunden.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/told_there.py"></location>
   <source>Linked: {one} in {left} and {other} in {right}.</source>
   <translation>Verknüpft: {one} in {left} und {other} in {right}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/told_there.py"></location>
   <source>{told} That one text alone has it is no longer confirmed.</source>
   <translation>{told} Dass nur ein Text es hat, ist nicht mehr bestätigt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/told_there.py"></location>
   <source>Something else was done since: Undo takes that back first</source>
   <translation>Seither wurde etwas anderes getan: „Rückgängig“ nimmt zuerst das zurück</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/told_there.py"></location>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Versions</source>
   <translation>Fassungen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Outlets</source>
   <translation>Medien</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Flow</source>
   <translation>Fließend</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Aligned</source>
   <translation>Ausgerichtet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Only differences</source>
   <translation>Nur Unterschiede</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>One column</source>
   <translation>Eine Spalte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Toolbar</source>
   <translation>Werkzeugleiste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Ignore ({n})</source>
   <translation>Ignorieren ({n})</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>How the texts are set</source>
   <translation>Wie die Texte gesetzt sind</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>How the texts are compared</source>
   <translation>Wie die Texte verglichen werden</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>{places} in the texts that Next and Previous go to</source>
   <translation>{places} in den Texten, zu denen „Nächste“ und „Vorige“ gehen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Find in both texts</source>
   <translation>In beiden suchen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>{n} places</source>
   <extracomment>For 1: {n} place</extracomment>
   <translation>
    <numerusform>{n} Stelle</numerusform>
    <numerusform>{n} Stellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/versions_in_a_file.py"></location>
   <source>Compare Them</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/versions_in_a_file.py"></location>
   <source>Compare the Two Newest</source>
   <translation>Die zwei neuesten vergleichen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/versions_in_a_file.py"></location>
   <source>Among what was given are {n} versions of one article.</source>
   <translation>Darunter sind {n} Fassungen eines Artikels.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/versions_in_a_file.py"></location>
   <source>“{file}” holds versions {one} and {other} of one article.</source>
   <translation>„{file}“ enthält die Fassungen {one} und {other} eines Artikels.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/versions_in_a_file.py"></location>
   <source>“{file}” holds {n} versions of one article.</source>
   <translation>„{file}“ enthält {n} Fassungen eines Artikels.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/view_commands.py"></location>
   <source>No comparison was closed</source>
   <translation>Es wurde kein Vergleich geschlossen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>Save Those Too</source>
   <translation>Auch diese speichern</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>Read only</source>
   <translation>Nur lesbar</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>close the comparison</source>
   <translation>Vergleich schließen</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/working_out.py"></location>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>You chose this.</source>
   <translation>Von Ihnen gewählt.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/working_out.py"></location>
   <source>Joining what both tell</source>
   <translation>Gemeinsames wird zusammengeführt</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/working_out.py"></location>
   <source>Listing what to review</source>
   <translation>Befunde werden aufgelistet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/candidates.py"></location>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>the same sentence</source>
   <translation>derselbe Satz</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/candidates.py"></location>
   <source>no telling word in common</source>
   <translation>kein kennzeichnendes Wort gemeinsam</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>one sentence in one text, several in the other</source>
   <translation>ein Satz in einem Text, mehrere im anderen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>several sentences in either text</source>
   <translation>mehrere Sätze in beiden Texten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>both are headlines</source>
   <translation>beide sind Überschriften</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>nearly the same words</source>
   <translation>fast dieselben Wörter</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>the sentences around them match too</source>
   <translation>auch die Sätze ringsum entsprechen sich</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>both have {words}</source>
   <translation>beide haben {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>no other sentence comes close</source>
   <translation>kein anderer Satz kommt nahe</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>though another sentence matches one of them better</source>
   <translation>doch ein anderer Satz entspricht einem davon besser</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/two_speakers.py"></location>
   <source>said by two people</source>
   <translation>von zwei Personen gesagt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/overruling.py"></location>
   <source>you linked these</source>
   <translation>von Ihnen verknüpft</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Finding equal sentences</source>
   <translation>Gleiche Sätze werden gesucht</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Weighing words</source>
   <translation>Wörter werden gewichtet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Scoring pairs of sentences</source>
   <translation>Satzpaare werden bewertet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Choosing links</source>
   <translation>Verknüpfungen werden gewählt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Applying your decisions</source>
   <translation>Ihre Entscheidungen werden angewandt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Finding what moved</source>
   <translation>Verschobenes wird gesucht</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Marking words</source>
   <translation>Wörter werden markiert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Choosing the view</source>
   <translation>Die Ansicht wird gewählt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Finding shared quotations</source>
   <translation>Gemeinsame Zitate werden gesucht</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Giving reasons</source>
   <translation>Gründe werden angegeben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Writing the script</source>
   <translation>Der Ablauf wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Cutting the texts into sentences</source>
   <translation>Die Texte werden in Sätze geteilt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Compared</source>
   <translation>Verglichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/known_origin.py"></location>
   <source>Both are versions of one article.</source>
   <translation>Beide sind Fassungen eines Artikels.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/known_origin.py"></location>
   <source>They come from two outlets, {one} and {other}.</source>
   <translation>Sie stammen von zwei Medien, {one} und {other}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/known_origin.py"></location>
   <source>Both come from one address.</source>
   <translation>Beide sind von einer Adresse.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/mode_choice.py"></location>
   <source>Their addresses are of two sites, {one} and {other}.</source>
   <translation>Ihre Adressen gehören zu zwei Websites, {one} und {other}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/mode_choice.py"></location>
   <source>Most of the shorter text stands in the other, so these look like versions.</source>
   <translation>Der kürzere Text steht zum größten Teil im anderen, so dass dies wie Fassungen aussieht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/mode_choice.py"></location>
   <source>{share} of the shorter text stands word for word in the other, quotations aside, so these look like versions of one article.</source>
   <translation>{share} des kürzeren Textes stehen, von Zitaten abgesehen, Wort für Wort im anderen, so dass dies wie Fassungen eines Artikels aussieht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/mode_choice.py"></location>
   <source>Only {share} of the shorter text stands word for word in the other, quotations aside, so these look like two reports.</source>
   <translation>Nur {share} des kürzeren Textes stehen, von Zitaten abgesehen, Wort für Wort im anderen, so dass dies wie zwei Berichte aussieht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/mode_choice.py"></location>
   <source>Quotations aside, they share no wording to speak of, so these look like two reports.</source>
   <translation>Von Zitaten abgesehen haben sie kaum Wortlaut gemeinsam, so dass dies wie zwei Berichte aussieht.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/comparing/result.py"></location>
   <source>the same {n} words in quotation marks</source>
   <extracomment>For 1: the same {n} words in quotation marks</extracomment>
   <translation>
    <numerusform>dasselbe {n} Wort in Anführungszeichen</numerusform>
    <numerusform>dieselben {n} Wörter in Anführungszeichen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/result.py"></location>
   <source>but both quotations say more than that</source>
   <translation>doch beide Zitate sagen mehr als das</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/events_told.py"></location>
   <source>these seem to be different events</source>
   <translation>dies scheinen verschiedene Ereignisse zu sein</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>The time allowed was used up: reworded sentences were left out.</source>
   <translation>Die erlaubte Zeit war verbraucht: umformulierte Sätze wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>The time allowed was used up: some reworded sentences were left out.</source>
   <translation>Die erlaubte Zeit war verbraucht: einige umformulierte Sätze wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>The time allowed was used up: shared quotations were left out.</source>
   <translation>Die erlaubte Zeit war verbraucht: gemeinsame Zitate wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>The time allowed was used up: some word differences were left out.</source>
   <translation>Die erlaubte Zeit war verbraucht: einige Wortunterschiede wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>words not stemmed: language</source>
   <translation>Wörter nicht auf Stämme gebracht: Sprache</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Nothing to add</source>
   <translation>Nichts hinzuzufügen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Take {what} out of the bin</source>
   <translation>{what} aus dem Papierkorb holen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Already here: {what}</source>
   <translation>Schon vorhanden: {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}</source>
   <translation>{what} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what} as an older version, so that later ones are numbered anew</source>
   <translation>{what} als ältere Fassung hinzufügen; spätere sind neu nummeriert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what} as a new version</source>
   <translation>{what} als neue Fassung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}, one of them as a new version</source>
   <translation>{what} hinzufügen, davon einer als neue Fassung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}, one of them as an older version, so that later ones are numbered anew</source>
   <translation>{what} hinzufügen, davon einer als ältere Fassung; spätere sind neu nummeriert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}, {n} of them as new versions</source>
   <translation>{what} hinzufügen, davon {n} als neue Fassung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}, {older} older than those held: later ones are numbered anew</source>
   <translation>{what} hinzufügen, davon {older} älter als die vorhandenen: spätere sind neu nummeriert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}, {n} of them as new versions, {older} older than those held: later ones are numbered anew</source>
   <translation>{what} hinzufügen, davon {n} als neue Fassung, {older} älter als die vorhandenen: spätere sind neu nummeriert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{act} ({n} already here)</source>
   <translation>{act} ({n} schon vorhanden)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{act}, {settled}</source>
   <translation>{act}; {settled}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} settled</source>
   <translation>{what} geklärt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} settled by {by}</source>
   <translation>{what} durch {by} geklärt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} put right</source>
   <translation>{what} berichtigt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} put right by {by}</source>
   <translation>{what} durch {by} berichtigt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} settled and {cuts} put right</source>
   <translation>{what} geklärt und {cuts} berichtigt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} settled and {cuts} put right by {by}</source>
   <translation>{what} geklärt und {cuts} berichtigt durch {by}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>New story {what}</source>
   <translation>Neues Ereignis {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Rename {what} to {name}</source>
   <translation>{what} umbenennen in {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Name the outlet of {what}: {name}</source>
   <translation>Medium für {what} angeben: {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Label {what}: {name}</source>
   <translation>Bezeichnung für {what} angeben: {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Swap the order of two versions</source>
   <translation>Reihenfolge zweier Fassungen vertauschen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move {what} to a new story</source>
   <translation>{what} in ein neues Ereignis verschieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move {what} to {target}</source>
   <translation>{what} verschieben in {target}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Make one of {what}: {name}</source>
   <translation>{what} zusammenführen: {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Make {what} of {n}</source>
   <translation>{what} aus {n} machen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Remove {what}</source>
   <translation>{what} entfernen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Restore {what}</source>
   <translation>{what} wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Empty the bin ({what})</source>
   <translation>Papierkorb leeren ({what})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>The bin is empty</source>
   <translation>Der Papierkorb ist leer</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Set {fields} of {what}</source>
   <translation>{fields} angeben: {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Tag {what} {tags}</source>
   <translation>{what} verschlagworten: {tags}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Take the tag {tags} off {what}</source>
   <translation>Schlagwort {tags} entfernen: {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Confirm {what}</source>
   <translation>{what} bestätigen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Reject {what}</source>
   <translation>{what} verwerfen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Mark {what} as unsure</source>
   <translation>{what} als unsicher markieren</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Confirm {what}: {names} are one name</source>
   <translation>{what} bestätigen: {names} sind ein Name</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Reject {what}: {names} are not the same</source>
   <translation>{what} verwerfen: {names} sind nicht dasselbe</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Note on {what}</source>
   <translation>Notiz zu: {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Note on the finding {what}</source>
   <translation>Notiz zum Befund {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Take back the verdict on {what}</source>
   <translation>Das Urteil über {what} zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Remove the note on {what}</source>
   <translation>Die Notiz zu {what} entfernen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Link two passages</source>
   <translation>Zwei Stellen verknüpfen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Link two passages anew</source>
   <translation>Zwei Stellen neu verknüpfen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Unlink two passages</source>
   <translation>Verknüpfung zweier Stellen lösen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Merge {names}</source>
   <translation>{names} zusammenführen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Split {names}</source>
   <translation>{names} trennen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Rename {names}</source>
   <translation>{names} umbenennen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Set the kind of {names}</source>
   <translation>Art angeben: {names}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Keep apart {names}</source>
   <translation>{names} getrennt lassen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Mark a paragraph as {role}</source>
   <translation>Absatz kennzeichnen als: {role}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Name {name} as the speaker of {what}</source>
   <translation>{name} als Sprecher von {what} angeben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Mark the speaker of {what} as not told</source>
   <translation>Sprecher von {what} als nicht genannt kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Leave the speaker of {what} to the program</source>
   <translation>Sprecher von {what} dem Programm überlassen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move a border</source>
   <translation>Eine Grenze verschieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Take back: {taken_back}</source>
   <translation>Zurücknehmen: {taken_back}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Read {what} anew</source>
   <translation>{what} neu einlesen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Keep as it is: {choice}</source>
   <translation>So lassen: {choice}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Read otherwise: {choice}</source>
   <translation>Anders lesen: {choice}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Border of two articles: {choice}</source>
   <translation>Grenze zweier Artikel: {choice}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Border of two articles: {choice} ({n} presses)</source>
   <translation>Grenze zweier Artikel: {choice} ({n}-mal gedrückt)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move the border</source>
   <translation>Grenze verschieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move the border of two articles</source>
   <translation>Grenze zweier Artikel verschieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Ask again where a version ends</source>
   <translation>Erneut fragen, wo eine Fassung endet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Ask again where an article begins</source>
   <translation>Erneut fragen, wo ein Artikel beginnt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Keep {n} articles apart</source>
   <translation>{n} Artikel getrennt lassen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Make {n} articles one</source>
   <translation>{n} Artikel zu einem machen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Repair garbled letters</source>
   <translation>Fehlerhafte Zeichen reparieren</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Start a new article at {name}</source>
   <translation>Neuen Artikel beginnen bei {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Join {what} with the article before</source>
   <translation>{what} mit dem Artikel davor verbinden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Import {name}: {taken}</source>
   <translation>{name} importieren: {taken}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Export {what} from {name}: {taken}</source>
   <translation>{what} aus {name} exportieren: {taken}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} of {articles}</source>
   <translation>{what}, {articles}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{n} already here</source>
   <translation>{n} schon vorhanden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} otherwise here and left so</source>
   <translation>{what} hier anders und so gelassen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} could not be read</source>
   <translation>{what} nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move a cut</source>
   <translation>Eine Grenze verschieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move the cut</source>
   <translation>Grenze verschieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Undo: {done}</source>
   <translation>Rückgängig: {done}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Redo: {done}</source>
   <translation>Wiederholt: {done}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>a version</source>
   <translation>eine Fassung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>an article</source>
   <translation>einen Artikel</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>a finding</source>
   <translation>einen Befund</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>outlet</source>
   <translation>Medium</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>label</source>
   <translation>Bezeichnung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>number of stored versions</source>
   <translation>Zahl der gespeicherten Fassungen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>publication time</source>
   <translation>Erscheinungszeit</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>time of the update</source>
   <translation>Zeit der Aktualisierung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>time seen</source>
   <translation>Zeit der ersten Sichtung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} doubts</source>
   <extracomment>For 1: {n} doubt</extracomment>
   <translation>
    <numerusform>{n} Zweifel</numerusform>
    <numerusform>{n} Zweifel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} borders</source>
   <extracomment>For 1: {n} border</extracomment>
   <translation>
    <numerusform>{n} Grenze</numerusform>
    <numerusform>{n} Grenzen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} cuts</source>
   <extracomment>For 1: {n} cut</extracomment>
   <translation>
    <numerusform>{n} Grenze</numerusform>
    <numerusform>{n} Grenzen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/siblings.py"></location>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <location filename="../../../core/variorum/reporting/story/judged_rows.py"></location>
   <source>{one} and {other}</source>
   <translation>{one} und {other}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added</source>
   <translation>{what} hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added as an older version; later ones are numbered anew</source>
   <translation>{what} als ältere Fassung hinzugefügt; spätere sind neu nummeriert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added as a new version</source>
   <translation>{what} als neue Fassung hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added, one of them as a new version</source>
   <translation>{what} hinzugefügt, davon einer als neue Fassung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added, one of them as an older version; later ones are numbered anew</source>
   <translation>{what} hinzugefügt, davon einer als ältere Fassung; spätere sind neu nummeriert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added, new versions among them: {n}</source>
   <translation>{what} hinzugefügt, davon neue Fassungen: {n}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>new story {what} made</source>
   <translation>neues Ereignis {what} angelegt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} renamed to {name}</source>
   <translation>{what} in {name} umbenannt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>outlet of {what} set to {name}</source>
   <translation>Medium für {what} angegeben: {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>label of {what} set to {name}</source>
   <translation>Bezeichnung für {what} angegeben: {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>order of two versions swapped</source>
   <translation>Reihenfolge zweier Fassungen vertauscht</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} moved to a new story</source>
   <translation>{what} in ein neues Ereignis verschoben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} moved to {target}</source>
   <translation>{what} nach {target} verschoben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} made one: {name}</source>
   <translation>{what} zu einem gemacht: {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} made of {n}</source>
   <translation>{what} aus {n} gemacht</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} removed</source>
   <translation>{what} entfernt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} restored</source>
   <translation>{what} wiederhergestellt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{fields} of {what} set</source>
   <translation>{fields} von {what} geändert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} tagged {tags}</source>
   <translation>{what} mit {tags} verschlagwortet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>tag {tags} taken off {what}</source>
   <translation>Schlagwort {tags} von {what} entfernt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} confirmed</source>
   <translation>{what} bestätigt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} rejected</source>
   <translation>{what} verworfen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} marked as unsure</source>
   <translation>{what} als unsicher markiert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} confirmed: {names} are one name</source>
   <translation>{what} bestätigt: {names} sind ein Name</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} rejected: {names} are not the same</source>
   <translation>{what} verworfen: {names} sind nicht dasselbe</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>note on {what} kept</source>
   <translation>Notiz behalten zu: {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>note on the finding {what} kept</source>
   <translation>Notiz behalten zum Befund {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>note kept</source>
   <translation>Notiz behalten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>verdict on {what} taken back</source>
   <translation>Urteil über {what} zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>note on {what} removed</source>
   <translation>Notiz entfernt zu: {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>two passages linked</source>
   <translation>zwei Stellen verknüpft</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>two passages linked anew</source>
   <translation>zwei Stellen neu verknüpft</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>two passages no longer linked</source>
   <translation>zwei Stellen nicht mehr verknüpft</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{names} merged</source>
   <translation>{names} zusammengeführt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{names} set apart</source>
   <translation>{names} getrennt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{names} renamed</source>
   <translation>{names} umbenannt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>kind of {names} set</source>
   <translation>Art von {names} geändert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{names} kept apart</source>
   <translation>{names} getrennt gelassen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>paragraph marked as {role}</source>
   <translation>Absatz als {role} markiert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{name} named as the speaker of {what}</source>
   <translation>{name} als Sprecher von {what} angegeben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>speaker of {what} marked as not told</source>
   <translation>Sprecher von {what} als nicht genannt gekennzeichnet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>speaker of {what} left to the program</source>
   <translation>Sprecher von {what} dem Programm überlassen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>taken back: {taken_back}</source>
   <translation>zurückgenommen: {taken_back}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>undone: {done}</source>
   <translation>rückgängig gemacht: {done}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>done again: {done}</source>
   <translation>wiederholt: {done}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/adding.py"></location>
   <source>Preparing</source>
   <translation>Wird vorbereitet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/adding.py"></location>
   <source>Adding</source>
   <translation>Wird hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>Copying</source>
   <translation>Wird kopiert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>{file} cannot be written: {reason}.</source>
   <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>A copy needs another name than the corpus itself.</source>
   <translation>Eine Kopie braucht einen anderen Namen als das Korpus selbst.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>There is no folder {folder}: choose another place for the copy.</source>
   <translation>Einen Ordner {folder} gibt es nicht: Wählen Sie einen anderen Ort für die Kopie.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>{file} is a folder: choose another name for the copy.</source>
   <translation>{file} ist ein Ordner: einen anderen Namen für die Kopie wählen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>{file} is open in another window, or was not closed well: choose another name, or open and close it first.</source>
   <translation>{file} ist in einem anderen Fenster offen oder wurde nicht ordentlich geschlossen: einen anderen Namen wählen oder die Datei erst öffnen und schließen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/database.py"></location>
   <source>{file} is closed.</source>
   <translation>{file} ist geschlossen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/database.py"></location>
   <source>{file} is no longer where it was: it was moved, renamed or removed, or its drive was. Nothing was changed. Put it back, or save a copy in another place and go on in that.</source>
   <translation>{file} ist nicht mehr, wo es war: Die Datei oder ihr Laufwerk wurde verschoben, umbenannt oder entfernt. Nichts wurde geändert. Legen Sie sie zurück, oder speichern Sie eine Kopie an einem anderen Ort und machen Sie dort weiter.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/differing.py"></location>
   <source>Comparing figures: story {n} of {total}</source>
   <translation>Zahlen werden verglichen: Ereignis {n} von {total}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/extracting.py"></location>
   <source>There is no story {id} in this corpus.</source>
   <translation>Es gibt kein Ereignis {id} in diesem Korpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>“variorum corpus recover” makes a new corpus of what can still be read in it.</source>
   <translation>„variorum corpus recover“ macht ein neues Korpus aus dem, was darin noch lesbar ist.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>Another program is writing to {name} just now. Nothing was changed; try again.</source>
   <translation>Ein anderes Programm schreibt gerade in {name}. Nichts wurde geändert; noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>The disk is full: nothing was changed in {name}.</source>
   <translation>Der Datenträger ist voll: in {name} wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} cannot be written: the file, its folder or the drive is read-only.</source>
   <translation>{name} kann nicht geschrieben werden: Datei, Ordner oder Laufwerk ist schreibgeschützt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} cannot be opened: permission denied.</source>
   <translation>{name} kann nicht geöffnet werden: Zugriff verweigert.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} cannot be opened: the file or its folder cannot be read or written.</source>
   <translation>{name} kann nicht geöffnet werden: Datei oder Ordner ist nicht les- oder schreibbar.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} could not be read or written: the drive gave an error or was removed.</source>
   <translation>{name} war nicht les- oder schreibbar: das Laufwerk meldete einen Fehler oder wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} is damaged ({detail}). {then}</source>
   <translation>{name} ist beschädigt ({detail}). {then}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} is damaged or no corpus ({detail}). {then}</source>
   <translation>{name} ist beschädigt oder kein Korpus ({detail}). {then}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>A text is too large to be kept in {name}. Nothing was changed.</source>
   <translation>Ein Text ist zu groß, um in {name} aufbewahrt zu werden. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} could not be used ({detail}).</source>
   <translation>{name} ließ sich nicht benutzen ({detail}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{file} is damaged (a text in it cannot be read: {reason}).</source>
   <translation>{file} ist beschädigt (ein Text darin ist nicht lesbar: {reason}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/history.py"></location>
   <source>undone</source>
   <translation>rückgängig gemacht</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/history.py"></location>
   <source>done again</source>
   <translation>wiederholt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/history.py"></location>
   <source>“{label}” comes from another window or program that has {file} open; it can be {done} there, or here after opening the corpus anew.</source>
   <translation>„{label}“ stammt aus einem anderen Fenster oder Programm, das {file} offen hat; es kann dort {done} werden, oder hier nach erneutem Öffnen des Korpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/history.py"></location>
   <source>The act log is damaged: it speaks of things no corpus has.</source>
   <translation>Das Protokoll der Vorgänge ist beschädigt: es spricht von Dingen, die kein Korpus hat.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/history.py"></location>
   <source>The act log is damaged: it cannot be read.</source>
   <translation>Das Protokoll der Vorgänge ist beschädigt: es ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/importing.py"></location>
   <source>Putting the search index in order</source>
   <translation>Der Suchindex wird geordnet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/importing.py"></location>
   <source>Importing {n} of {total}</source>
   <translation>{n} von {total} werden aufgenommen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <source>story</source>
   <translation>Ereignis</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <source>article</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <source>version</source>
   <translation>Fassung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <source>decision</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <location filename="../../../core/variorum/corpus/naming.py"></location>
   <source>There is no {kind} {id} in this corpus.</source>
   <translation>In diesem Korpus nicht vorhanden: {kind} {id}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <source>The act log is damaged: its numbers have no end. {then}</source>
   <translation>Das Protokoll der Vorgänge ist beschädigt: seine Nummern enden nicht. {then}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/merging.py"></location>
   <source>{file} is this corpus itself.</source>
   <translation>{file} ist dieses Korpus selbst.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/merging.py"></location>
   <source>Importing</source>
   <translation>Wird übernommen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/migrating.py"></location>
   <source>{file} has format {written}, which this version cannot read.</source>
   <translation>{file} hat das Format {written}, das diese Version nicht lesen kann.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/migrating.py"></location>
   <source>No backup could be written beside {file} ({reason}), so it was left in its older format.</source>
   <translation>Neben {file} ließ sich keine Sicherung schreiben ({reason}); die Datei blieb in ihrem älteren Format.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/naming.py"></location>
   <source>{name} was made part of another one; undoing that brings it back.</source>
   <translation>{name} ist in einem anderen aufgegangen; Rückgängigmachen bringt es zurück.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/naming.py"></location>
   <source>{name} lies in the bin; restore it first.</source>
   <translation>{name} liegt im Papierkorb; erst wiederherstellen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/offering.py"></location>
   <source>Comparing stories: {n} of {total}</source>
   <translation>Ereignisse werden verglichen: {n} von {total}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/offering.py"></location>
   <source>{one} and {other} share {words}</source>
   <translation>{one} und {other} haben gemeinsam: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{told} It can be read here, not changed.</source>
   <translation>{told} Hier lesbar, nicht änderbar.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} was written by an older version of Variorum. It was left as it is, and is read here in a copy that goes when it is closed.</source>
   <translation>{file} wurde von einer älteren Version von Variorum geschrieben. Die Datei blieb, wie sie war, und wird hier in einer Kopie gelesen, die beim Schließen verschwindet.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{path} is no name that a file can have.</source>
   <translation>So kann keine Datei heißen: {path}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} is a folder, not a corpus.</source>
   <translation>{file} ist ein Ordner, kein Korpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <location filename="../../../core/variorum/corpus/recovering.py"></location>
   <source>There is no corpus {file} in this place.</source>
   <translation>Es gibt an diesem Ort kein Korpus {file}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} cannot be made: there is no folder {file2}.</source>
   <translation>{file} kann nicht angelegt werden: es gibt keinen Ordner {file2}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} cannot be opened: {reason}.</source>
   <translation>{file} kann nicht geöffnet werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} is not a corpus.</source>
   <translation>{file} ist kein Korpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} is empty, not a corpus.</source>
   <translation>{file} ist leer, kein Korpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{told} It was left as it is; please update Variorum.</source>
   <translation>{told} Die Datei blieb, wie sie war; bitte Variorum aktualisieren.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} is a database of another program, not a corpus.</source>
   <translation>{file} ist eine Datenbank eines anderen Programms, kein Korpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} was written by a newer version of Variorum (format {written}, this version knows {known}).</source>
   <translation>{file} wurde von einer neueren Version von Variorum geschrieben (Format {written}, diese Version kennt {known}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} holds what no corpus has ({what}). It may have been tampered with and was not opened.</source>
   <translation>{file} enthält, was kein Korpus hat ({what}). Die Datei kann manipuliert sein und wurde nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{told} It keeps its texts otherwise: please update Variorum.</source>
   <translation>{told} Die Texte sind darin anders abgelegt: bitte Variorum aktualisieren.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} is damaged ({reason}). {then}</source>
   <translation>{file} ist beschädigt ({reason}). {then}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/order_of_versions.py"></location>
   <source>These two versions are listed by their times: put these right, and the order follows.</source>
   <translation>Diese beiden Fassungen stehen nach ihren Zeiten geordnet: Berichtigen Sie diese, und die Reihenfolge folgt ihnen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/originals.py"></location>
   <source>No original is kept for this version: it was pasted, or came without a file.</source>
   <translation>Zu dieser Fassung ist kein Original aufbewahrt: sie wurde eingefügt oder kam ohne Datei.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/packing.py"></location>
   <source>A text of this corpus is damaged and cannot be read ({reason}).</source>
   <translation>Ein Text dieses Korpus ist beschädigt und nicht lesbar ({reason}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/packing.py"></location>
   <source>A page of this corpus is damaged and cannot be read ({reason}).</source>
   <translation>Eine Seite dieses Korpus ist beschädigt und nicht lesbar ({reason}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>parted</source>
   <translation>geteilt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>An article cannot begin where this one begins: choose a later paragraph.</source>
   <translation>Ein Artikel kann nicht dort beginnen, wo dieser beginnt: einen späteren Absatz wählen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>joined with another</source>
   <translation>mit einem anderen verbunden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>A text read from a comparison page cannot be {done}: its page shows one article.</source>
   <translation>Ein von einer Vergleichsseite gelesener Text kann nicht {done} werden: die Seite zeigt einen Artikel.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>This text was pasted, so that it has no file with another article before it.</source>
   <translation>Dieser Text wurde eingefügt und hat daher keine Datei mit einem anderen Artikel davor.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>No other article of this file stands before it in the corpus.</source>
   <translation>Kein anderer Artikel dieser Datei steht im Korpus davor.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/recovering.py"></location>
   <source>Nothing of a corpus could be found in {file}.</source>
   <translation>In {file} war nichts von einem Korpus zu finden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/removing.py"></location>
   <source>{names} does not lie in the bin.</source>
   <translation>Nicht im Papierkorb: {names}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/sifting.py"></location>
   <source>Other words are looked for by now.</source>
   <translation>Inzwischen wird nach anderen Worten gesucht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/cross_referencing.py"></location>
   <source>Joining names</source>
   <translation>Namen werden zusammengeführt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/cross_referencing.py"></location>
   <source>Listing names and the words used for them</source>
   <translation>Namen und die Wörter für sie werden aufgelistet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/cross_referencing.py"></location>
   <source>Pairing quotations</source>
   <translation>Zitate werden zugeordnet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/cross_referencing.py"></location>
   <source>Looking for names that may be one</source>
   <translation>Namen, die einer sein können, werden gesucht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/dossier/disagreeing/all_figures.py"></location>
   <source>written {n} hours later</source>
   <extracomment>For 1: written {n} hour later</extracomment>
   <translation>
    <numerusform>{n} Stunde später geschrieben</numerusform>
    <numerusform>{n} Stunden später geschrieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/dossier/disagreeing/all_figures.py"></location>
   <source>written {n} days later</source>
   <extracomment>For 1: written {n} day later</extracomment>
   <translation>
    <numerusform>{n} Tag später geschrieben</numerusform>
    <numerusform>{n} Tage später geschrieben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>the dead</source>
   <translation>die Toten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>the injured</source>
   <translation>die Verletzten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>those arrested</source>
   <translation>die Festgenommenen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>the missing</source>
   <translation>die Vermissten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>those rescued</source>
   <translation>die Geretteten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>those evacuated</source>
   <translation>die in Sicherheit Gebrachten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>those who took part</source>
   <translation>die Teilnehmenden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>those aboard</source>
   <translation>die an Bord</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>the magnitude</source>
   <translation>die Magnitude</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>the depth</source>
   <translation>die Tiefe</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>how often somebody was hit</source>
   <translation>die Zahl der Treffer, die jemand erlitt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>how long something lasted</source>
   <translation>die Dauer</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>a sum of money</source>
   <translation>eine Geldsumme</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{thing} damaged</source>
   <translation>{thing}, beschädigt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{thing} destroyed</source>
   <translation>{thing}, zerstört</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{thing} seized</source>
   <translation>{thing}, beschlagnahmt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{thing} fired</source>
   <translation>{thing}, abgefeuert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} killed</source>
   <translation>{count} getötet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} injured</source>
   <translation>{count} verletzt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} arrested</source>
   <translation>{count} festgenommen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} missing</source>
   <translation>{count} vermisst</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} rescued</source>
   <translation>{count} gerettet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} evacuated</source>
   <translation>{count} in Sicherheit gebracht</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} attending</source>
   <translation>{count} anwesend</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} aboard</source>
   <translation>{count} an Bord</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>Stated with different precision: {told}.</source>
   <translation>Mit anderer Genauigkeit angegeben: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>Possibly the same figure, stated differently – please check: {told}.</source>
   <translation>Möglicherweise dieselbe Zahl, anders angegeben – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{text}: {told}</source>
   <translation>{text}: {told}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{text}, earlier: {told}</source>
   <translation>{text}, früher: {told}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{text}, later: {told}</source>
   <translation>{text}, später: {told}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/events_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/names_of_texts.py"></location>
   <source>text {number}</source>
   <translation>Text {number}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>The age of {name}: {told}. A birthday may lie between.</source>
   <translation>Das Alter von {name}: {told}. Ein Geburtstag kann dazwischenliegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>The age of {name}: {told}.</source>
   <translation>Das Alter von {name}: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>The reports give different figures for {what}: {told}.</source>
   <translation>Die Berichte nennen verschiedene Zahlen für {what}: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>the age of {name}</source>
   <translation>das Alter von {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>the distance from {place}</source>
   <translation>die Entfernung von {place}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>the population of {place}</source>
   <translation>die Einwohnerzahl von {place}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{thing} a year</source>
   <translation>{thing} im Jahr</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>how many times somebody was {done}</source>
   <translation>wie oft jemand {done} wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>how many times</source>
   <translation>wie oft</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{told}. Tolls rise; later reports may be updated.</source>
   <translation>{told}. Opferzahlen steigen; spätere Berichte können aktualisiert sein.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{told}. Tolls rise; the reports may be of different times.</source>
   <translation>{told}. Opferzahlen steigen; die Berichte können aus verschiedenen Zeiten sein.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/days_told.py"></location>
   <source>Different days for one act – please check: {told}.</source>
   <translation>Verschiedene Tage für eine Handlung – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/days_told.py"></location>
   <source>Different dates for one thing – please check: {told}.</source>
   <translation>Verschiedene Zeitangaben zu einer Sache – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/events_told.py"></location>
   <source>These texts seem to tell of different events: {texts}. Figures of one are not held against those of the other.</source>
   <translation>Diese Texte scheinen von verschiedenen Ereignissen zu erzählen: {texts}. Zahlen des einen werden nicht gegen die des anderen gehalten.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>Different colours for one thing – please check: {told}.</source>
   <translation>Verschiedene Farben für eine Sache – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>Left here, right there – please check: {told}.</source>
   <translation>Links hier, rechts dort – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>Different directions from one place – please check: {told}.</source>
   <translation>Verschiedene Richtungen von einem Ort aus – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>the colour of “{thing}”</source>
   <translation>die Farbe von „{thing}“</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>left or right: “{thing}”</source>
   <translation>links oder rechts: „{thing}“</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>the direction from {thing}</source>
   <translation>die Richtung von {thing} aus</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/figures_that_differ.py"></location>
   <source>{what} (tolls rise; later reports may be updated)</source>
   <translation>{what} (Opferzahlen steigen; spätere Berichte können neuer sein)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>Perhaps the texts differ on where somebody came from – please check: {told}.</source>
   <translation>Vielleicht sagen die Texte Verschiedenes darüber, woher jemand kam – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>Perhaps the texts differ on where {name} came from – please check: {told}.</source>
   <translation>Vielleicht sagen die Texte Verschiedenes darüber, woher {name} kam – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>The texts differ on where somebody came from: {told}.</source>
   <translation>Die Texte sagen Verschiedenes darüber, woher jemand kam: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>The texts differ on where {name} came from: {told}.</source>
   <translation>Die Texte sagen Verschiedenes darüber, woher {name} kam: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>where {name} came from</source>
   <translation>woher {name} kam</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>where somebody came from</source>
   <translation>woher jemand kam</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/name_spellings.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>“{name}” in {texts}</source>
   <translation>„{name}“ in {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/name_spellings.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Spelled {told}.</source>
   <translation>Geschrieben {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/name_spellings.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{first} and {last}</source>
   <translation>{first} und {last}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/nobody_hurt.py"></location>
   <source>Stated differently, though both may be so – please check: the injured: {told}.</source>
   <translation>Anders angegeben, obwohl beides stimmen kann – bitte prüfen: die Verletzten: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/nobody_hurt.py"></location>
   <source>Possibly of the same event, stated differently – please check: the injured: {told}.</source>
   <translation>Möglicherweise zum selben Ereignis, anders angegeben – bitte prüfen: die Verletzten: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/nobody_hurt.py"></location>
   <source>Of the same event, stated differently: the injured: {told}.</source>
   <translation>Zum selben Ereignis, anders angegeben: die Verletzten: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/offices.py"></location>
   <source>{name} is described differently – please check: {told}.</source>
   <translation>{name} wird unterschiedlich beschrieben – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/places_in_links.py"></location>
   <source>Different places in one sentence – please check: {told}.</source>
   <translation>Verschiedene Orte in einem Satz – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/siblings.py"></location>
   <source>Which of {one} and {other} is the older is told differently – please check: {told}.</source>
   <translation>Wer von {one} und {other} älter ist, wird unterschiedlich erzählt – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/aliases.py"></location>
   <source>the text says that “{name}” is known as “{other}”</source>
   <translation>der Text sagt, dass „{name}“ als „{other}“ bekannt ist</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/aliases.py"></location>
   <source>“{other}” stands in brackets after “{name}”</source>
   <translation>„{other}“ steht in Klammern nach „{name}“</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is the first name of “{other}”, whose surname this text has</source>
   <translation>„{name}“ ist der Vorname von „{other}“, dessen Nachnamen dieser Text hat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is the surname of only one person in these texts</source>
   <translation>„{name}“ ist in diesen Texten der Nachname nur einer Person</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” with its title can only be “{other}” in these texts</source>
   <translation>„{name}“ mit dem Titel kann in diesen Texten nur „{other}“ sein</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” alone is “{other}” in {n} other texts, and never another</source>
   <extracomment>For 1: “{name}” alone is “{other}” in {n} other texts, and never another</extracomment>
   <translation>
    <numerusform>„{name}“ allein ist in {n} anderen Text „{other}“ und nie jemand anderes</numerusform>
    <numerusform>„{name}“ allein ist in {n} anderen Texten „{other}“ und nie jemand anderes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is the surname of only one person in the text</source>
   <translation>„{name}“ ist im Text der Nachname nur einer Person</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is the name of only one person in the text</source>
   <translation>„{name}“ ist im Text der Name nur einer Person</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is spelled as the surname of “{other}” in the text</source>
   <translation>„{name}“ ist geschrieben wie der Nachname von „{other}“ im Text</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{title}” stands before “{name}” and before “{other}”</source>
   <translation>„{title}“ steht vor „{name}“ und vor „{other}“</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>the title before “{name}” fits only one of its bearers</source>
   <translation>der Titel vor „{name}“ passt nur zu einem seiner Träger</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>the others called “{name}” are named as relatives of “{other}”</source>
   <translation>die anderen namens „{name}“ sind als Verwandte von „{other}“ genannt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” has several bearers in the text; only “{other}” is also called so</source>
   <translation>„{name}“ hat im Text mehrere Träger; nur „{other}“ heißt auch allein so</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is said of the family</source>
   <translation>„{name}“ ist von der Familie gesagt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <location filename="../../../core/variorum/dossier/joining/bodies.py"></location>
   <location filename="../../../core/variorum/dossier/joining/persons.py"></location>
   <source>“{name}” and “{other}” are one name in two spellings</source>
   <translation>„{name}“ und „{other}“ sind ein Name in zwei Schreibweisen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bodies.py"></location>
   <source>“{name}” is a form of the name “{other}”</source>
   <translation>„{name}“ ist eine Form des Namens „{other}“</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bodies.py"></location>
   <source>“{name}” are the initials of “{other}”</source>
   <translation>„{name}“ sind die Anfangsbuchstaben von „{other}“</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/clippings.py"></location>
   <source>“{name}” is made of the beginnings of “{other}”</source>
   <translation>„{name}“ ist aus den Anfängen von „{other}“ gebildet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/entity_listing.py"></location>
   <source>“{name}” is written alike wherever it stands</source>
   <translation>„{name}“ ist überall gleich geschrieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/entity_listing.py"></location>
   <source>{names} are forms of one name</source>
   <translation>{names} sind Formen eines Namens</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/metonyms.py"></location>
   <source>“{name}” is the seat of “{other}”, and news writes the one for the other.</source>
   <translation>„{name}“ ist der Sitz von „{other}“, und Nachrichten schreiben das eine für das andere.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/nicknames_within.py"></location>
   <source>the text gives “{name}” as a nickname within the name</source>
   <translation>der Text gibt „{name}“ als Spitznamen innerhalb des Namens an</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/nicknames_within.py"></location>
   <source>“{name}” of “{other}” stands as a nickname within the full name</source>
   <translation>„{name}“ steht als Spitzname im vollen Namen „{other}“</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/persons.py"></location>
   <source>“{name}” is the end of the longer name</source>
   <translation>„{name}“ ist das Ende des längeren Namens</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/persons.py"></location>
   <source>“{name}” and “{other}”: the same first name and surname</source>
   <translation>„{name}“ und „{other}“: derselbe Vor- und Nachname</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/persons.py"></location>
   <source>“{name}” and “{other}”: the same surname, and “{short}” can stand for “{long}”</source>
   <translation>„{name}“ und „{other}“: derselbe Nachname, und „{short}“ kann für „{long}“ stehen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/persons.py"></location>
   <source>“{name}” is short for “{other}”</source>
   <translation>„{name}“ ist kurz für „{other}“</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/reader_decisions.py"></location>
   <source>you merged these names</source>
   <translation>Sie haben diese Namen zusammengeführt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/reader_decisions.py"></location>
   <source>you said that these spellings are one name</source>
   <translation>Sie haben gesagt, dass diese Schreibweisen ein Name sind</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/reader_decisions.py"></location>
   <source>you took these names apart</source>
   <translation>Sie haben diese Namen getrennt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/reader_decisions.py"></location>
   <source>both are called “{name}”, and you said of what kind that is</source>
   <translation>beide heißen „{name}“, und Sie haben angegeben, von welcher Art das ist</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/short_forms.py"></location>
   <source>“{name}” is short for “{other}” in one text</source>
   <translation>„{name}“ ist in einem Text kurz für „{other}“</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/short_forms.py"></location>
   <source>“{name}” can be short only for “{other}” in these texts</source>
   <translation>„{name}“ kann in diesen Texten nur kurz für „{other}“ sein</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{other}” may be the “{name}” meant here; so may {names}.</source>
   <translation>„{other}“ kann mit „{name}“ hier gemeint sein; ebenso {names}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{other}” may be the “{name}” meant here.</source>
   <translation>„{other}“ kann mit „{name}“ hier gemeint sein.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>The name “{name}” begins with “{other}”.</source>
   <translation>Der Name „{name}“ beginnt mit „{other}“.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>The name “{name}” ends in “{other}”.</source>
   <translation>Der Name „{name}“ endet auf „{other}“.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{name}” is the only “{other}” named in full.</source>
   <translation>„{name}“ ist der einzige voll genannte Name mit „{other}“.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{name}” and “{other}” are almost one name: one person, or two.</source>
   <translation>„{name}“ und „{other}“ sind fast ein Name: eine Person oder zwei.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>a person</source>
   <translation>eine Person</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>an organisation</source>
   <translation>eine Organisation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>a place</source>
   <translation>ein Ort</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>a people</source>
   <translation>ein Volk</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>something of unknown kind</source>
   <translation>etwas unbekannter Art</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{name}” is the name of two places here, as of a town and its province.</source>
   <translation>„{name}“ ist hier der Name zweier Orte, wie von einer Stadt und ihrer Provinz.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>Two are called “{name}” here, perhaps the same one.</source>
   <translation>Zwei heißen hier „{name}“, vielleicht ein und dasselbe.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{name}” was taken for {kind} here and {other} there.</source>
   <translation>„{name}“ wurde hier als {kind} eingestuft und dort als {other}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{name}” is said of people and things of {place}.</source>
   <translation>„{name}“ wird von Menschen und Dingen aus {place} gesagt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/stated_ties.py"></location>
   <source>The text says “{words}”.</source>
   <translation>Der Text sagt „{words}“.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/left_out.py"></location>
   <source>Percentages, clock times and sport results were not compared, other figures only where two sentences plainly tell the same.</source>
   <translation>Prozentwerte, Uhrzeiten und Sportergebnisse wurden nicht verglichen, andere Zahlen nur, wo zwei Sätze klar dasselbe erzählen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/left_out.py"></location>
   <source>Beyond these, percentages, clock times and sport results were not compared, other figures only where two sentences plainly tell the same.</source>
   <translation>Darüber hinaus wurden Prozentwerte, Uhrzeiten und Sportergebnisse nicht verglichen, andere Zahlen nur, wo zwei Sätze klar dasselbe erzählen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/quotations/quote_speakers.py"></location>
   <source>The same quotation is given to different speakers: “{words}”: {told}.</source>
   <translation>Dasselbe Zitat wird verschiedenen Sprechern zugeschrieben: „{words}“: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/quotations/quote_speakers.py"></location>
   <source>The same quotation is given to different speakers – please check: “{words}”: {told}.</source>
   <translation>Dasselbe Zitat wird verschiedenen Sprechern zugeschrieben – bitte prüfen: „{words}“: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/quotations/quote_speakers.py"></location>
   <source>The same quotation is given to speakers who are perhaps the same, or one speaks for the other: “{words}”: {told}.</source>
   <translation>Dasselbe Zitat wird Sprechern zugeschrieben, die vielleicht dieselben sind oder von denen einer für den anderen spricht: „{words}“: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/quotations/quote_wording.py"></location>
   <source>Quoted in different words, with a negation that not all have: {told}.</source>
   <translation>Mit anderen Worten zitiert, mit einer Verneinung, die nicht alle haben: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/quotations/quote_wording.py"></location>
   <source>Quoted in different words: {told}.</source>
   <translation>Mit anderen Worten zitiert: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/nearly_one_sentence.py"></location>
   <location filename="../../../core/variorum/reviewing/figures_in_links.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>In nearly the same sentence: {told}.</source>
   <translation>Im fast gleichen Satz: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/notes_on_pairs.py"></location>
   <source>{one} and {other}: {words}</source>
   <translation>{one} und {other}: {words}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/dossier/story/notes_on_pairs.py"></location>
   <source>{texts} ({n} pairs): {words}</source>
   <extracomment>For 1: {texts} ({n} pair): {words}</extracomment>
   <translation>
    <numerusform>{texts} ({n} Paar): {words}</numerusform>
    <numerusform>{texts} ({n} Paare): {words}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/notes_on_pairs.py"></location>
   <source>{texts} with each other</source>
   <translation>{texts} untereinander</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/notes_on_pairs.py"></location>
   <source>{texts} with {others}</source>
   <translation>{texts} mit {others}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/page.py"></location>
   <source>{one} and {other} were linked by hand.</source>
   <translation>{one} und {other} wurden von Hand verknüpft.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/page.py"></location>
   <source>{one} and {other} were linked by the program, and confirmed by hand.</source>
   <translation>{one} und {other} wurden vom Programm verknüpft und von Hand bestätigt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/page.py"></location>
   <source>{place}: who speaks was said by hand, not by the program.</source>
   <translation>{place}: Wer spricht, wurde von Hand angegeben, nicht vom Programm.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/page.py"></location>
   <source>{text} ¶{number}</source>
   <translation>{text} ¶{number}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/page.py"></location>
   <source>Looking for names, figures and quotations</source>
   <translation>Namen, Zahlen und Zitate werden gesucht</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>This is not a web address.</source>
   <translation>Dies ist keine Webadresse.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>Copy it again from the browser's address line.</source>
   <translation>Noch einmal aus der Adresszeile des Browsers kopieren.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>Only addresses of web pages (http or https) can be fetched.</source>
   <translation>Nur Adressen von Webseiten (http oder https) können geholt werden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>Save the page and drop the file.</source>
   <translation>Die Seite speichern und die Datei ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>The address holds a user name or password.</source>
   <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>Take that part out of it.</source>
   <translation>Diesen Teil herausnehmen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>There is no site of this name.</source>
   <translation>Es gibt keine Website dieses Namens.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>Check the address.</source>
   <translation>Die Adresse prüfen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>The site {host} was not found.</source>
   <translation>Die Website {host} wurde nicht gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>Check the address and the network connection.</source>
   <translation>Adresse und Netzwerkverbindung prüfen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>{host} is in a private network or on this computer; such addresses are not fetched.</source>
   <translation>{host} liegt in einem privaten Netz oder auf diesem Rechner; solche Adressen werden nicht geholt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>The page is larger than {most} MB.</source>
   <translation>Die Seite ist größer als {most} MB.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Asking {host}</source>
   <translation>Anfrage an {host}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>This is no page with text, but {kind}.</source>
   <translation>Dies ist keine Seite mit Text, sondern {kind}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Drop a page with text instead.</source>
   <translation>Stattdessen eine Seite mit Text ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>The site sends from one address to the next without end.</source>
   <translation>Die Website leitet endlos von einer Adresse zur nächsten weiter.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Open it in a browser.</source>
   <translation>In einem Browser öffnen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Save the page in a browser and drop the file.</source>
   <translation>Die Seite in einem Browser speichern und die Datei ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Fetching the page</source>
   <translation>Die Seite wird geholt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>The site could not prove who it is (its certificate is not valid).</source>
   <translation>Die Website konnte nicht nachweisen, wer sie ist (ihr Zertifikat ist ungültig).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Open it in a browser, which says more.</source>
   <translation>In einem Browser öffnen, der mehr dazu sagt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>The connection to the site failed or broke off.</source>
   <translation>Die Verbindung zur Website kam nicht zustande oder brach ab.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Check the network, and try again.</source>
   <translation>Das Netzwerk prüfen und noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/patience.py"></location>
   <source>The site was too slow: nothing complete came within {seconds} seconds.</source>
   <translation>Die Website war zu langsam: innerhalb von {seconds} Sekunden kam nichts Vollständiges.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/patience.py"></location>
   <source>Try again later, or save the page in a browser.</source>
   <translation>Später noch einmal versuchen oder die Seite in einem Browser speichern.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>{site} sends on to another site, {other}; nothing was asked of that one.</source>
   <translation>{site} leitet auf eine andere Website weiter, {other}; diese wurde nichts gefragt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>Fetch it from there if you want to: {address}</source>
   <translation>Auf Wunsch von dort holen: {address}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>The site says there is no such page ({status}).</source>
   <translation>Die Website sagt, dass es diese Seite nicht gibt ({status}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>The site does not show this page to a program ({status}).</source>
   <translation>Die Website zeigt diese Seite keinem Programm ({status}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>Open it in a browser, save the page and drop the file.</source>
   <translation>In einem Browser öffnen, die Seite speichern und die Datei ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>The site asks for fewer requests (429).</source>
   <translation>Die Website bittet um weniger Anfragen (429).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>Try again later.</source>
   <translation>Später noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>The site has a fault ({status}).</source>
   <translation>Die Website hat eine Störung ({status}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>The site gave no page ({status}).</source>
   <translation>Die Website gab keine Seite heraus ({status}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>Open it in a browser and save the page.</source>
   <translation>In einem Browser öffnen und die Seite speichern.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>This is a spreadsheet, and Variorum cannot read those.</source>
   <translation>Dies ist eine Datei eines Tabellenprogramms; solche kann Variorum nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Open it in its own program, save it as CSV, and drop that file.</source>
   <translation>Im eigenen Programm öffnen, als CSV speichern und diese Datei ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>This is a document of Pages, Numbers or Keynote, and Variorum cannot read those.</source>
   <translation>Dies ist ein Dokument von Pages, Numbers oder Keynote; solche kann Variorum nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Open it in its own program, export it as Word, PDF or CSV, and drop that file.</source>
   <translation>Im eigenen Programm öffnen, als Word, PDF oder CSV exportieren und diese Datei ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>more than {count}</source>
   <translation>mehr als {count}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>The archive is damaged.</source>
   <translation>Das Archiv ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <location filename="../../../core/variorum/reading/documents/epub.py"></location>
   <location filename="../../../core/variorum/reading/documents/rtf.py"></location>
   <location filename="../../../core/variorum/reading/exports/news_xml.py"></location>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <location filename="../../../core/variorum/reading/pdf_pages/opening.py"></location>
   <source>Fetch or copy it again.</source>
   <translation>Noch einmal holen oder kopieren.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>The archive is empty.</source>
   <translation>Das Archiv ist leer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Check that it was made completely.</source>
   <translation>Prüfen, ob es vollständig erstellt wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Archives are nested too deeply here.</source>
   <translation>Hier sind Archive zu tief ineinander verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Unpack it and drop the folder.</source>
   <translation>Entpacken und den Ordner ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>This is an Office document, and Variorum cannot read those.</source>
   <translation>Dies ist ein Office-Dokument; solche kann Variorum nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>This is a text document or a book, and Variorum cannot read those.</source>
   <translation>Dies ist ein Textdokument oder ein Buch; solche kann Variorum nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>The archive holds {count} files; at most {most} are read.</source>
   <translation>Das Archiv enthält {count} Dateien; höchstens {most} werden gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Its path leads out of the archive; it was not read.</source>
   <translation>Der Pfad führt aus dem Archiv hinaus; die Datei wurde nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Do not trust this archive.</source>
   <translation>Diesem Archiv nicht vertrauen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>It is a link to another place and was passed over.</source>
   <translation>Es ist ein Verweis auf einen anderen Ort und wurde übergangen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>It is locked with a password.</source>
   <translation>Die Datei ist mit einem Passwort gesperrt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Unpack the archive and drop the files.</source>
   <translation>Das Archiv entpacken und die Dateien ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>What came back from reading it makes no sense, and it was given up.</source>
   <translation>Was beim Lesen herauskam, ergibt keinen Sinn; es wurde aufgegeben.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>Reading it took too much memory, and was given up ({signal}).</source>
   <translation>Das Lesen brauchte zu viel Speicher und wurde aufgegeben ({signal}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>The program part that reads such files broke down over it ({signal}).</source>
   <translation>Der Programmteil, der solche Dateien liest, ist daran gescheitert ({signal}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>The system ended the process that read it, as it does when memory runs short (SIGKILL).</source>
   <translation>Das System hat den lesenden Prozess beendet, wie es bei knappem Speicher geschieht (SIGKILL).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>Close other programs and try again, or copy the article's text and paste it here.</source>
   <translation>Andere Programme schließen und noch einmal versuchen, oder den Text des Artikels kopieren und hier einfügen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>The process that read it was ended from outside ({signal}).</source>
   <translation>Der lesende Prozess wurde von außen beendet ({signal}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>Try again.</source>
   <translation>Noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>The process that read it ended without an answer (exit code {code}).</source>
   <translation>Der lesende Prozess endete ohne Antwort (Code {code}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/worker.py"></location>
   <source>It was still not read after {seconds} seconds, and was given up.</source>
   <translation>Nach {seconds} Sekunden war die Datei noch nicht gelesen; es wurde aufgegeben.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/worker.py"></location>
   <source>No process could be started to read it: {reason}.</source>
   <translation>Zum Lesen ließ sich kein Prozess starten: {reason}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/choice_words.py"></location>
   <source>{version} starts at {name}</source>
   <translation>{version} beginnt bei {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/choice_words.py"></location>
   <source>Version {n}</source>
   <translation>Fassung {n}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/choice_words.py"></location>
   <source>version {n}</source>
   <translation>Fassung {n}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/docx.py"></location>
   <location filename="../../../core/variorum/reading/documents/odt.py"></location>
   <source>The document is damaged: its text is missing.</source>
   <translation>Das Dokument ist beschädigt: der Text fehlt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/epub.py"></location>
   <source>The book names this chapter and does not hold it.</source>
   <translation>Das Buch nennt dieses Kapitel und enthält es nicht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/epub_contents.py"></location>
   <source>It is locked by its seller's copy protection.</source>
   <translation>Es ist durch den Kopierschutz des Verkäufers gesperrt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/epub_contents.py"></location>
   <source>Open it in the seller's own program, copy the article's text and paste it here.</source>
   <translation>Im Programm des Verkäufers öffnen, den Text des Artikels kopieren und hier einfügen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/epub_contents.py"></location>
   <source>The book is damaged: its list of chapters is missing.</source>
   <translation>Das Buch ist beschädigt: das Verzeichnis der Kapitel fehlt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/rtf.py"></location>
   <source>The document ends in the middle; what comes before that was read.</source>
   <translation>Das Dokument bricht mittendrin ab; was davor steht, wurde gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>Open it in its own program, save it without a password and drop that file.</source>
   <translation>Im eigenen Programm öffnen, ohne Passwort speichern und diese Datei ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>It declares entities of its own, as harmful files do and documents never.</source>
   <translation>Es legt eigene Entitäten fest, wie schädliche Dateien es tun und Dokumente nie.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>Fetch or copy it again, or open it in its own program and save it anew.</source>
   <translation>Noch einmal holen oder kopieren, oder im eigenen Programm öffnen und neu speichern.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>The document has {count} parts; at most {most} are read.</source>
   <translation>Das Dokument hat {count} Teile; höchstens {most} werden gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>The document is damaged.</source>
   <translation>Das Dokument ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>It is nested too deeply for a document.</source>
   <translation>Es ist für ein Dokument zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>The document is damaged: a part of it is no XML.</source>
   <translation>Das Dokument ist beschädigt: ein Teil davon ist kein XML.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/evidence_packs.py"></location>
   <source>It is an evidence pack: its texts were read, and nothing else of it.</source>
   <translation>Es ist ein Belegpaket: seine Texte wurden gelesen, sonst nichts davon.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/evidence_packs.py"></location>
   <source>“Verify an Evidence Pack…” in the menu Report tells whether it was changed.</source>
   <translation>„Belegpaket prüfen…“ im Menü „Bericht“ sagt, ob es verändert wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/evidence_packs.py"></location>
   <source>It was changed since the evidence pack was made.</source>
   <translation>Es wurde verändert, seit das Belegpaket gemacht wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/evidence_packs.py"></location>
   <source>Get the pack again from whoever made it.</source>
   <translation>Lassen Sie sich das Paket noch einmal geben.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <location filename="../../../core/variorum/reading/exports/news_xml.py"></location>
   <source>It declares entities of its own, as harmful files do.</source>
   <translation>Es legt eigene Entitäten fest, wie schädliche Dateien es tun.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>The feed is damaged in a way that no reader of feeds gets over.</source>
   <translation>Der Feed ist so beschädigt, dass kein Feedreader damit zurechtkommt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>There are no items in this feed.</source>
   <translation>In diesem Feed sind keine Einträge.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>Check that it was saved completely.</source>
   <translation>Prüfen, ob die Datei vollständig gespeichert wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>Only the first {count} items of the feed were read.</source>
   <translation>Nur die ersten {count} Einträge des Feeds wurden gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>The feed is damaged or cut short; what could be read was.</source>
   <translation>Der Feed ist beschädigt oder abgeschnitten; was lesbar war, wurde gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>Save it again.</source>
   <translation>Noch einmal speichern.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>{count} items of the feed hold no text beyond a headline.</source>
   <extracomment>For 1: One item of the feed holds no text beyond a headline.</extracomment>
   <translation>
    <numerusform>{count} Eintrag des Feeds enthält außer der Überschrift keinen Text.</numerusform>
    <numerusform>{count} Einträge des Feeds enthalten außer der Überschrift keinen Text.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>Open the links and save those pages.</source>
   <translation>Die Links öffnen und diese Seiten speichern.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/news_xml.py"></location>
   <source>The XML is damaged.</source>
   <translation>Das XML ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Open the articles' addresses, save the pages and drop those.</source>
   <translation>Die Adressen der Artikel öffnen, die Seiten speichern und diese ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>{count} of its rows are damaged or cut short, and were not read.</source>
   <translation>{count} der Zeilen sind beschädigt oder abgeschnitten und wurden nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Export it again.</source>
   <translation>Noch einmal exportieren.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Only the first {count} rows were read.</source>
   <translation>Nur die ersten {count} Zeilen wurden gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Split the file and drop the rest separately.</source>
   <translation>Die Datei teilen und den Rest getrennt ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>It lists {count} articles by title and address, and holds no text of theirs.</source>
   <translation>Sie führt {count} Artikel mit Titel und Adresse auf und enthält ihre Texte nicht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Open the addresses, save the pages and drop those.</source>
   <translation>Die Adressen öffnen, die Seiten speichern und diese ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>None of its columns holds the text of articles.</source>
   <translation>Keine der Spalten enthält den Text von Artikeln.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>{count} of its rows hold no text.</source>
   <translation>{count} der Zeilen enthalten keinen Text.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Look them up where it comes from.</source>
   <translation>Dort nachsehen, woher sie stammt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>It holds no full texts; the column “{column}” was read instead.</source>
   <translation>Sie enthält keine vollen Texte; stattdessen wurde die Spalte „{column}“ gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>{count} of its texts were cut short by the service they come from (“[+1234 chars]”).</source>
   <translation>{count} der Texte wurden von dem Dienst gekürzt, von dem sie stammen („[+1234 chars]“).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_rows.py"></location>
   <source>Export it again, or copy the articles' text and paste it here.</source>
   <translation>Noch einmal exportieren, oder den Text der Artikel kopieren und hier einfügen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_rows.py"></location>
   <source>It is nested too deeply for an export.</source>
   <translation>Sie ist für einen Export zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_rows.py"></location>
   <source>It is not valid JSON: it is damaged or cut short.</source>
   <translation>Es ist kein gültiges JSON: beschädigt oder abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_rows.py"></location>
   <source>One of its cells is larger than any article, or a quotation mark is missing.</source>
   <translation>Eine der Zellen ist größer als jeder Artikel, oder ein Anführungszeichen fehlt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>The archive is damaged or cut short here; what stands before was read.</source>
   <translation>Das Archiv ist hier beschädigt oder abgeschnitten; was davor steht, wurde gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>The archive is damaged, and a page in it may lack its end or be missing.</source>
   <translation>Das Archiv ist beschädigt; einer Seite darin kann das Ende fehlen, oder sie fehlt ganz.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Only the first {count} of its pages were read.</source>
   <translation>Nur die ersten {count} Seiten wurden gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Split the archive.</source>
   <translation>Das Archiv teilen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>It is nested too deeply.</source>
   <translation>Es ist zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>There are no pages in this web archive.</source>
   <translation>In diesem Webarchiv sind keine Seiten.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Save the article's page itself.</source>
   <translation>Die Seite des Artikels selbst speichern.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>The page is too large to be an article.</source>
   <translation>Die Seite ist für einen Artikel zu groß.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>There is nothing in this page.</source>
   <translation>Diese Seite ist leer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>It is a web archive inside another.</source>
   <translation>Es ist ein Webarchiv in einem anderen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Take it out and drop it alone.</source>
   <translation>Herausnehmen und einzeln ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>redirections of the server</source>
   <translation>Weiterleitungen des Servers</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>pages that had not changed since an earlier capture</source>
   <translation>Seiten, die sich seit einer früheren Aufnahme nicht geändert hatten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>data without an article</source>
   <translation>Daten ohne Artikel</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>{what}: {count}</source>
   <translation>{what}: {count}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Passed over, as they hold no text of their own: {told}.</source>
   <translation>Übergangen, da ohne eigenen Text: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Pages the server refused or did not find, passed over: {count}.</source>
   <translation>Übergangene Seiten, die der Server verweigerte oder nicht fand: {count}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Fetch those pages again if they matter.</source>
   <translation>Diese Seiten noch einmal holen, falls sie wichtig sind.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>This is not a name a file can have.</source>
   <translation>So kann keine Datei heißen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Check the path.</source>
   <translation>Den Pfad prüfen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop the files themselves, or another folder.</source>
   <translation>Die Dateien selbst ablegen oder einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>There are no files in this folder.</source>
   <translation>In diesem Ordner sind keine Dateien.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Folders are nested more than {count} deep here.</source>
   <translation>Hier sind Ordner mehr als {count}-fach verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop this folder itself.</source>
   <translation>Diesen Ordner selbst ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Only the first {count} files were read.</source>
   <translation>Nur die ersten {count} Dateien wurden gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop the rest separately.</source>
   <translation>Den Rest getrennt ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>It is hidden and was passed over.</source>
   <translation>Die Datei ist versteckt und wurde übergangen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop the file itself to read it.</source>
   <translation>Zum Lesen die Datei selbst ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop what it points to, to read that.</source>
   <translation>Zum Lesen das ablegen, worauf er zeigt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Files of this kind hold no articles.</source>
   <translation>Dateien dieser Art enthalten keine Artikel.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop the file itself to read it anyway.</source>
   <translation>Die Datei selbst ablegen, um sie dennoch zu lesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>This is a device or a pipe, not a file.</source>
   <translation>Dies ist ein Gerät oder eine Pipe, keine Datei.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Save it to a file first.</source>
   <translation>Zuerst in eine Datei speichern.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>This is a link to a page, and not the page itself; nothing is loaded from the network.</source>
   <translation>Das ist ein Link auf eine Seite und nicht die Seite selbst; aus dem Netz wird nichts geladen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>Open {address} in a browser, save the page and add what you saved – or paste the address to have the page fetched.</source>
   <translation>{address} im Browser öffnen, die Seite speichern und das Gespeicherte hinzufügen – oder die Adresse einfügen, um die Seite holen zu lassen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>Drop what it leads to instead: {address}</source>
   <translation>Stattdessen ablegen, wohin er führt: {address}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a picture</source>
   <translation>ein Bild</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>This is {what}, and Variorum cannot read those.</source>
   <translation>Dies ist {what}; so etwas kann Variorum nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>Open the article itself in a browser and save that page.</source>
   <translation>Den Artikel selbst in einem Browser öffnen und diese Seite speichern.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>an XML file</source>
   <translation>eine XML-Datei</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>Unpack it and drop the files that are in it.</source>
   <translation>Entpacken und die Dateien darin ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>Open it in its own program, save it as DOCX (a mail as EML) without a password, and drop that file.</source>
   <translation>Im eigenen Programm öffnen, ohne Passwort als DOCX speichern (eine E-Mail als EML) und diese Datei ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>If it shows a text, have that recognised (OCR), and drop or paste what that makes.</source>
   <translation>Wenn ein Text darauf zu sehen ist, ihn erkennen lassen (OCR) und das Ergebnis ablegen oder einfügen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>If there is a transcript of it, drop or paste that.</source>
   <translation>Wenn es eine Abschrift davon gibt, diese ablegen oder einfügen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>Drop a text or a web page instead.</source>
   <translation>Stattdessen einen Text oder eine Webseite ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a sound file</source>
   <translation>eine Tondatei</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a film</source>
   <translation>ein Film</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>an old Office document, an Outlook mail, or a document locked with a password</source>
   <translation>ein altes Office-Dokument, eine E-Mail aus Outlook oder ein mit Passwort gesperrtes Dokument</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a PostScript file</source>
   <translation>eine PostScript-Datei</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a DjVu file</source>
   <translation>eine DjVu-Datei</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a sound or film file</source>
   <translation>eine Ton- oder Filmdatei</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a gzip archive</source>
   <translation>ein gzip-Archiv</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a bzip2 archive</source>
   <translation>ein bzip2-Archiv</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>an xz archive</source>
   <translation>ein xz-Archiv</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a zstd archive</source>
   <translation>ein zstd-Archiv</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a 7z archive</source>
   <translation>ein 7z-Archiv</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a RAR archive</source>
   <translation>ein RAR-Archiv</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a program</source>
   <translation>ein Programm</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a database</source>
   <translation>eine Datenbank</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a shortcut to another file</source>
   <translation>eine Verknüpfung mit einer anderen Datei</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>Drop the file that it leads to.</source>
   <translation>Die Datei ablegen, zu der sie führt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a sound, film or picture</source>
   <translation>ein Ton, Film oder Bild</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a tar archive</source>
   <translation>ein tar-Archiv</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a Kindle book</source>
   <translation>ein Kindle-Buch</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/html/html_page.py"></location>
   <source>There is no text on this page.</source>
   <translation>Auf dieser Seite ist kein Text.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/html/precheck.py"></location>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Copy the article's text and paste it here.</source>
   <translation>Den Text des Artikels kopieren und hier einfügen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/html/precheck.py"></location>
   <source>The page nests its elements more than {count} deep.</source>
   <translation>Die Seite verschachtelt ihre Elemente mehr als {count}-fach.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/html/precheck.py"></location>
   <source>One tag of the page is larger than any real page's.</source>
   <translation>Ein Tag der Seite ist größer als in jeder echten Seite.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/letters/decoding.py"></location>
   <source>This is not text: the file holds binary data.</source>
   <translation>Dies ist kein Text: die Datei enthält Binärdaten.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/letters/lost_characters.py"></location>
   <source>Look there in the source, or save or copy it again.</source>
   <translation>Dort in der Quelle nachsehen, oder noch einmal speichern oder kopieren.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reading/letters/lost_characters.py"></location>
   <source>{count} characters are damaged, and shown as “{sign}”.</source>
   <extracomment>For 1: A character is damaged, and shown as “{sign}”.</extracomment>
   <translation>
    <numerusform>{count} Zeichen ist beschädigt und erscheint als „{sign}“.</numerusform>
    <numerusform>{count} Zeichen sind beschädigt und erscheinen als „{sign}“.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/letters/mojibake.py"></location>
   <source>Repair Garbled Letters, in the window's Reading menu, mends them when asked.</source>
   <translation>„Fehlerhafte Zeichen reparieren“ im Menü „Einlesen“ des Fensters behebt es auf Wunsch.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>Mails are nested too deeply here.</source>
   <translation>Hier sind Mails zu tief ineinander verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>Save this one and drop it.</source>
   <translation>Diese speichern und ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>This is a file.</source>
   <translation>Dies ist eine Datei.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>This is a picture.</source>
   <translation>Dies ist ein Bild.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>This is a sound file.</source>
   <translation>Dies ist eine Tondatei.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>This is a film.</source>
   <translation>Dies ist ein Film.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>Variorum does not read files of this kind ({kind}).</source>
   <translation>Dateien dieser Art liest Variorum nicht ({kind}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail_parts.py"></location>
   <source>Its header lines are longer than any real mail's.</source>
   <translation>Die Kopfzeilen sind länger als in jeder echten Mail.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail_parts.py"></location>
   <source>Open it in a mail program, copy the article's text and paste it here.</source>
   <translation>In einem Mailprogramm öffnen, den Text des Artikels kopieren und hier einfügen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail_parts.py"></location>
   <source>It has more than {count} parts.</source>
   <translation>Sie hat mehr als {count} Teile.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail_parts.py"></location>
   <source>Save the part you need.</source>
   <translation>Den gewünschten Teil speichern.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mailbox.py"></location>
   <source>Only the first {count} of its mails were read.</source>
   <translation>Nur die ersten {count} Mails darin wurden gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mailbox.py"></location>
   <source>Save the mails you need to a folder of their own and drop that.</source>
   <translation>Die gewünschten Mails in einen eigenen Ordner speichern und diesen ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mailbox.py"></location>
   <source>It is nested too deeply for an e-mail.</source>
   <translation>Sie ist für eine E-Mail zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mailbox.py"></location>
   <source>There is no text in this mail.</source>
   <translation>In dieser Mail ist kein Text.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/saved_page.py"></location>
   <source>The page in it is too large to be an article.</source>
   <translation>Die Seite darin ist für einen Artikel zu groß.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/saved_page.py"></location>
   <source>There is no page in this web archive.</source>
   <translation>In diesem Webarchiv ist keine Seite.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/saved_page.py"></location>
   <source>Save the page again in a browser.</source>
   <translation>Die Seite noch einmal im Browser speichern.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>There is nothing in it.</source>
   <translation>Sie ist leer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>Check that it was saved or copied completely.</source>
   <translation>Prüfen, ob die Datei vollständig gespeichert oder kopiert wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>It is nested too deeply for a {kind}.</source>
   <translation>Zu tief verschachtelt für diese Art ({kind}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>No article text was found in it.</source>
   <translation>Darin wurde kein Artikeltext gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>It is too large to be an article: {size} MB, and at most {most} MB are read.</source>
   <translation>Für einen Artikel zu groß: {size} MB, höchstens {most} MB werden gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>Copy the part you need into a file of its own.</source>
   <translation>Den gewünschten Teil in eine eigene Datei kopieren.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/own_reports.py"></location>
   <source>It seems to be a report that Variorum wrote, and no article.</source>
   <translation>Das scheint ein Bericht zu sein, den Variorum geschrieben hat, und kein Artikel.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/own_reports.py"></location>
   <source>Remove it from the corpus if it was added by mistake.</source>
   <translation>Entfernen Sie ihn aus dem Korpus, wenn er aus Versehen hinzukam.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/opening.py"></location>
   <source>This PDF file is damaged: no page of it could be opened.</source>
   <translation>Diese PDF-Datei ist beschädigt: keine ihrer Seiten ließ sich öffnen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/opening.py"></location>
   <source>This PDF file is locked with a password.</source>
   <translation>Diese PDF-Datei ist mit einem Passwort gesperrt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/opening.py"></location>
   <source>Open it in its own program, save it without a password, and drop that.</source>
   <translation>Im eigenen Programm öffnen, ohne Passwort speichern und das ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/opening.py"></location>
   <source>This PDF file has no pages.</source>
   <translation>Diese PDF-Datei hat keine Seiten.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>This PDF file is a scan: its pages are pictures, with no text in them or hardly any.</source>
   <translation>Diese PDF-Datei ist eingescannt: Ihre Seiten sind Bilder, in denen kein oder kaum Text ist.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>Have the text recognised first (OCR), as programs for scanners and many PDF programs do, and drop the file that makes; or paste the text here.</source>
   <translation>Zuerst den Text erkennen lassen (OCR), wie es Programme für Scanner und viele PDF-Programme können, und die neue Datei ablegen; oder den Text hier einfügen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>There is no text in this PDF file.</source>
   <translation>In dieser PDF-Datei ist kein Text.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>Only the first {number} of its {count} pages were read.</source>
   <translation>Nur die ersten {number} von {count} Seiten wurden gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>It is very long, or hard to read: only the first {number} of its {count} pages were read.</source>
   <translation>Sehr lang oder schwer zu lesen: nur die ersten {number} von {count} Seiten wurden gelesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>Print the pages you need to a PDF file of their own.</source>
   <translation>Die gewünschten Seiten in eine eigene PDF-Datei drucken.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>Damaged and not read: {pages}.</source>
   <translation>Beschädigt und nicht gelesen: {pages}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>Scanned, with no text in it or hardly any: {pages}.</source>
   <translation>Eingescannt, ohne oder fast ohne Text: {pages}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>pages {numbers} and {count} more</source>
   <translation>Seiten {numbers} und {count} weitere</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>pages {numbers}</source>
   <extracomment>For 1: page {numbers}</extracomment>
   <translation>
    <numerusform>Seite {numbers}</numerusform>
    <numerusform>Seiten {numbers}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Open it in its own program, copy the article's text and paste it here.</source>
   <translation>Im eigenen Programm öffnen, den Text des Artikels kopieren und hier einfügen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Some of its characters are damaged, and it could not be read past them.</source>
   <translation>Einige Zeichen sind beschädigt, und über sie hinaus ließ sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Some letters look garbled: “{garbled}” is probably “{meant}”.</source>
   <translation>Einige Zeichen scheinen fehlerhaft zu sein: „{garbled}“ ist wohl „{meant}“.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Reading it took too much memory, and was given up.</source>
   <translation>Das Lesen brauchte zu viel Speicher und wurde aufgegeben.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Variorum failed to read it ({kind}). That is a fault of Variorum.</source>
   <translation>Variorum ist am Lesen gescheitert ({kind}). Das ist ein Fehler von Variorum.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Copy the article's text and paste it here; the log says more.</source>
   <translation>Den Text des Artikels kopieren und hier einfügen; das Protokoll sagt mehr.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>It could not be read: {reason}.</source>
   <translation>Nicht lesbar: {reason}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Check that it opens in another program.</source>
   <translation>Prüfen, ob sich die Datei in einem anderen Programm öffnet.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>There is no file or folder of this name.</source>
   <translation>Es gibt keine Datei und keinen Ordner dieses Namens.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>It may have been moved, renamed or deleted; check the path and try again.</source>
   <translation>Vielleicht verschoben, umbenannt oder gelöscht; den Pfad prüfen und noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>It may not be read: permission was refused.</source>
   <translation>Kein Zugriff: die Berechtigung wurde verweigert.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Change its permissions, close the program that holds it, or copy it elsewhere and drop the copy.</source>
   <translation>Die Rechte ändern, das Programm schließen, das die Datei hält, oder sie anderswohin kopieren und die Kopie ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Another program is using it.</source>
   <translation>Ein anderes Programm benutzt die Datei.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Close that program and drop the file again.</source>
   <translation>Dieses Programm schließen und die Datei noch einmal ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>The name is too long for a file.</source>
   <translation>Der Name ist für eine Datei zu lang.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>The link leads in a circle.</source>
   <translation>Der Verweis führt im Kreis.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Drop the file that was meant.</source>
   <translation>Die gemeinte Datei ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>The disk could not read it.</source>
   <translation>Der Datenträger konnte sie nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Copy it to another disk and try again.</source>
   <translation>Auf einen anderen Datenträger kopieren und noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/reader.py"></location>
   <source>At most {most} MB are read at once, and the files before it fill that.</source>
   <translation>Höchstens {most} MB werden auf einmal gelesen, und die Dateien davor füllen das aus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/reader.py"></location>
   <source>Drop it separately.</source>
   <translation>Getrennt ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/reader.py"></location>
   <source>Reading {number} of {count}: {name}</source>
   <translation>{number} von {count} wird gelesen: {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/reader.py"></location>
   <source>Read</source>
   <translation>Gelesen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/recovering/flattened_page.py"></location>
   <source>The comparison page has {count} rows, and more than {most} are not taken apart.</source>
   <translation>Die Vergleichsseite hat {count} Zeilen; mehr als {most} werden nicht zerlegt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/recovering/flattened_page.py"></location>
   <source>Save the page as HTML, where its columns are kept, and drop that.</source>
   <translation>Die Seite als HTML speichern, wo ihre Spalten erhalten bleiben, und diese ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A headline</source>
   <translation>Eine Überschrift</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A standfirst</source>
   <translation>Ein Vorspann</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>Who wrote it</source>
   <translation>Wer es geschrieben hat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>Where it was written</source>
   <translation>Wo es geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A date</source>
   <translation>Ein Datum</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A caption: not compared</source>
   <translation>Eine Bildunterschrift: nicht verglichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>Body text: compared</source>
   <translation>Text des Artikels: verglichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A notice: compared, and a finding of its own</source>
   <translation>Ein Hinweis: verglichen und ein eigener Befund</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A credit</source>
   <translation>Ein Nachweis</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>Page clutter: not compared</source>
   <translation>Beiwerk der Seite: nicht verglichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/several/seams.py"></location>
   <source>One article with the one before</source>
   <translation>Ein Artikel mit dem davor</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/several/seams.py"></location>
   <source>It begins one paragraph earlier</source>
   <translation>Er beginnt einen Absatz früher</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/several/seams.py"></location>
   <source>It begins one paragraph later</source>
   <translation>Er beginnt einen Absatz später</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/unpacking.py"></location>
   <source>It unpacks to {count} times its size, as harmful archives do.</source>
   <translation>Es entpackt sich auf das {count}-Fache, wie schädliche Archive es tun.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/unpacking.py"></location>
   <source>Unpack it yourself if you trust it, and drop the folder.</source>
   <translation>Bei Vertrauen selbst entpacken und den Ordner ablegen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/unpacking.py"></location>
   <source>It could not be unpacked: {reason}.</source>
   <translation>Nicht zu entpacken: {reason}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/unpacking.py"></location>
   <source>the archive is damaged</source>
   <translation>das Archiv ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/unpacking.py"></location>
   <source>Copy it again.</source>
   <translation>Noch einmal kopieren.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/beside_passages.py"></location>
   <source>Rejected: {title}</source>
   <translation>Verworfen: {title}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/beside_passages.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_beside.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>Speakers: {speakers}.</source>
   <translation>Sprecher: {speakers}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/by_hand.py"></location>
   <source>Judgements, links and details marked “by hand”, and the notes, are those of the person who made this report with Variorum.</source>
   <translation>Urteile, Verknüpfungen und Angaben, bei denen „von Hand“ steht, und die Notizen stammen von der Person, die diesen Bericht mit Variorum gemacht hat.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>negation</source>
   <translation>Verneinung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>attribution</source>
   <translation>Zuschreibung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>qualifier</source>
   <translation>Einschränkung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>found only in the first text</source>
   <translation>nur im ersten Text gefunden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>found only in the second text</source>
   <translation>nur im zweiten Text gefunden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>told in other words</source>
   <translation>mit anderen Worten erzählt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>worded differently</source>
   <translation>anders formuliert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>{titles} – compared: {one}, {other}</source>
   <translation>{titles} – verglichen: {one}, {other}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Report of {day}.</source>
   <translation>Bericht vom {day}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>All findings</source>
   <translation>Alle Befunde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Confirmed findings</source>
   <translation>Bestätigte Befunde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Compared as versions of one article.</source>
   <translation>Verglichen als Fassungen eines Artikels.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Compared as reports of two outlets.</source>
   <translation>Verglichen als Berichte zweier Medien.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>{titles}, compared</source>
   <translation>{titles}, verglichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>{one} and {other}, compared</source>
   <translation>{one} und {other} im Vergleich</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <location filename="../../../core/variorum/reporting/word/remarks.py"></location>
   <source>{name}: {words}</source>
   <translation>{name}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>No finding has been confirmed by hand. What follows was found by the program; please check each against the texts.</source>
   <translation>Kein Befund wurde von Hand bestätigt. Das Folgende hat das Programm gefunden; bitte jeden an den Texten prüfen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>{n} paragraphs of page clutter left out.</source>
   <extracomment>For 1: {n} paragraph of page clutter left out.</extracomment>
   <translation>
    <numerusform>{n} Absatz Beiwerk der Seite ausgelassen.</numerusform>
    <numerusform>{n} Absätze Beiwerk der Seite ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>✎: linked by hand, or a link refused by hand.</source>
   <translation>✎: von Hand verknüpft, oder eine von Hand abgelehnte Verknüpfung.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Made by Variorum {version} on {day}. A report says what was found in the words of two texts; it does not say which of them is right. “Not found” means that the program found no match, not that there is none.</source>
   <translation>Erstellt mit Variorum {version} am {day}. Ein Bericht sagt, was im Wortlaut zweier Texte gefunden wurde, nicht, welcher von beiden recht hat. „Nicht gefunden“ heißt, dass das Programm keine Entsprechung fand, nicht, dass es keine gibt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>The comparison was stopped before it was complete: more may match, and more may differ, than is shown.</source>
   <translation>Der Vergleich wurde vor dem Ende angehalten: Mehr kann einander entsprechen und mehr kann abweichen, als gezeigt wird.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>{n} places in the texts were inferred when the page was read, and are not settled.</source>
   <extracomment>For 1: {n} place in the texts was inferred when the page was read, and is not settled.</extracomment>
   <translation>
    <numerusform>{n} Stelle in den Texten wurde beim Lesen der Seite erschlossen und ist nicht geklärt.</numerusform>
    <numerusform>{n} Stellen in den Texten wurden beim Lesen der Seite erschlossen und sind nicht geklärt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/evidence.py"></location>
   <source>Found by the program, confirmed by hand.</source>
   <translation>Vom Programm gefunden, von Hand bestätigt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/evidence.py"></location>
   <source>Found by the program, rejected by hand.</source>
   <translation>Vom Programm gefunden, von Hand verworfen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/evidence.py"></location>
   <source>Found by the program, marked unsure by hand.</source>
   <translation>Vom Programm gefunden, von Hand als unsicher bezeichnet.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/evidence.py"></location>
   <source>Found by the program, not reviewed.</source>
   <translation>Vom Programm gefunden, nicht geprüft.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/evidence.py"></location>
   <location filename="../../../core/variorum/reporting/evidence_page.py"></location>
   <source>Headline: {words}</source>
   <translation>Überschrift: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/excerpts.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>in a caption</source>
   <translation>in einer Bildunterschrift</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/excerpts.py"></location>
   <source>… and {n} more passages</source>
   <extracomment>For 1: … and {n} more passage</extracomment>
   <translation>
    <numerusform>… und {n} weitere Stelle</numerusform>
    <numerusform>… und {n} weitere Stellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It holds no annotations: expected is W3C Web Annotation (JSON-LD) or an export of Hypothesis.</source>
   <translation>Sie enthält keine Annotationen: Erwartet wird W3C Web Annotation (JSON-LD) oder ein Export von Hypothesis.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It is nested too deeply to be read.</source>
   <translation>Sie ist zu tief verschachtelt, um gelesen zu werden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It is larger than {most} MB.</source>
   <translation>Sie ist größer als {most} MB.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It is no JSON ({error}).</source>
   <translation>Das ist kein JSON ({error}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It is no annotation.</source>
   <translation>Das ist keine Annotation.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>Its annotations are at {address}, which was not fetched.</source>
   <translation>Die Annotationen liegen unter {address}; von dort wurde nichts geholt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It goes on at {address}, which was not fetched.</source>
   <translation>Es geht unter {address} weiter; von dort wurde nichts geholt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>Export the annotations anew as one JSON file.</source>
   <translation>Die Annotationen noch einmal als eine JSON-Datei exportieren.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/foreign.py"></location>
   <source>Only its first {most} letters were taken.</source>
   <translation>Nur die ersten {most} Zeichen wurden übernommen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/incoming.py"></location>
   <source>It is about the whole text; it was put on the headline.</source>
   <translation>Die Annotation betrifft den ganzen Text; sie wurde an die Überschrift gesetzt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/incoming.py"></location>
   <source>It is damaged.</source>
   <translation>Die Annotation ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/incoming.py"></location>
   <source>Another name stands in its place.</source>
   <translation>An ihrer Stelle steht ein anderer Name.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/incoming.py"></location>
   <source>“{words}”: {sentence}</source>
   <translation>„{words}“: {sentence}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>Reject or confirm it yourself.</source>
   <translation>Selbst verwerfen oder bestätigen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>Say yourself who speaks.</source>
   <translation>Sagen Sie selbst, wer spricht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>nobody</source>
   <translation>niemand</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>You said yourself who speaks “{words}” ({mine}), which was kept; the file says “{told}”.</source>
   <translation>Wer „{words}“ spricht, haben Sie selbst gesagt ({mine}), und das wurde behalten; in der Datei steht „{told}“.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>no verdict</source>
   <translation>kein Urteil</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>a note</source>
   <translation>eine Notiz</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>On a finding you have a verdict of your own ({mine}), which was kept; the file says “{told}”.</source>
   <translation>Zu einem Befund gibt es ein eigenes Urteil ({mine}), das behalten wurde; in der Datei steht „{told}“.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>On the finding on “{words}” you have a verdict of your own ({mine}), which was kept; the file says “{told}”.</source>
   <translation>Zum Befund über „{words}“ gibt es ein eigenes Urteil ({mine}), das behalten wurde; in der Datei steht „{told}“.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/placing.py"></location>
   <source>It stands {count} times in the text; the first was taken.</source>
   <translation>Die Stelle kommt im Text {count}-mal vor; die erste wurde genommen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>It says of nothing what it is about.</source>
   <translation>Die Annotation sagt nicht, worauf sie sich bezieht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>It is about {count} passages, more than {most}.</source>
   <translation>Die Annotation betrifft {count} Stellen, mehr als {most}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>Its words do not stand in the text.</source>
   <translation>Ihre Wörter stehen nicht im Text.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>The text may have been another when the annotation was made; add that version, then import again.</source>
   <translation>Der Text war vielleicht ein anderer, als die Annotation entstand; diese Fassung hinzufügen, dann noch einmal importieren.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>No text that it is about is here.</source>
   <translation>Der Text, auf den sie sich bezieht, ist nicht da.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>No text from {address} is here.</source>
   <translation>Ein Text von {address} ist nicht da.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>Add the article first, then import again.</source>
   <translation>Zuerst den Artikel hinzufügen, dann noch einmal importieren.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/told_again.py"></location>
   <source>It stands elsewhere in the text now, so its speaker is not known any more.</source>
   <translation>Die Stelle steht jetzt anderswo im Text; deshalb ist nicht mehr bekannt, wer spricht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{first} has {words}, {second} has {more}.</source>
   <translation>{first} hat {words}, {second} hat {more}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>Sentences: {counts}.</source>
   <translation>Sätze: {counts}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>Edits within sentences: {counts}.</source>
   <translation>Änderungen innerhalb von Sätzen: {counts}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>Counted by the program in both texts as a whole, whatever was confirmed.</source>
   <translation>Vom Programm in beiden Texten im Ganzen gezählt, gleich was bestätigt wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{kind} {n}</source>
   <translation>{kind} {n}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/judged.py"></location>
   <source>confirmed by hand</source>
   <translation>von Hand bestätigt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/judged.py"></location>
   <source>marked unsure by hand</source>
   <translation>von Hand als unsicher bezeichnet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/judged.py"></location>
   <source>rejected by hand</source>
   <translation>von Hand verworfen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listed.py"></location>
   <source>found by the program, not reviewed</source>
   <translation>vom Programm gefunden, nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listed.py"></location>
   <source>What the program reckons of the chance that this finding is right: that both passages tell the same thing, or that a name or a figure is meant as it was read. At 50 % it may as well be wrong. How much it matters is not said.</source>
   <translation>Wie hoch das Programm die Wahrscheinlichkeit schätzt, dass dieser Befund stimmt: dass beide Stellen dasselbe erzählen, oder dass ein Name oder eine Zahl so gemeint ist, wie sie gelesen wurden. Bei 50 % kann er ebenso gut falsch sein. Wie wichtig er ist, sagt sie nicht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listed.py"></location>
   <source>{state}, in passages linked by hand</source>
   <translation>{state}, in von Hand verknüpften Stellen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listed.py"></location>
   <source>{state}; probability that it holds: {share} %</source>
   <translation>{state}; Wahrscheinlichkeit, dass es zutrifft: {share} %</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No quotation found that differs.</source>
   <translation>Kein abweichendes Zitat gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No further quotation found that differs.</source>
   <translation>Kein weiteres abweichendes Zitat gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No quotation found in both texts.</source>
   <translation>Kein Zitat in beiden Texten gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No further quotation found in both texts.</source>
   <translation>Kein weiteres Zitat in beiden Texten gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>How often each text has the name. Names were joined by the program.</source>
   <translation>Wie oft jeder Text den Namen hat. Namen wurden vom Programm zusammengeführt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>How often each text has the name. Names were joined by the program and by hand.</source>
   <translation>Wie oft jeder Text den Namen hat. Namen wurden vom Programm und von Hand zusammengeführt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>What else was looked for</source>
   <translation>Wonach sonst gesucht wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>Nothing in these tables is confirmed, so they are left out: {tables}.</source>
   <translation>In diesen Tabellen ist nichts bestätigt, darum sind sie weggelassen: {tables}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>Everything in these tables is rejected, so they are left out: {tables}.</source>
   <translation>In diesen Tabellen ist alles verworfen, darum sind sie weggelassen: {tables}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Links made or refused by hand</source>
   <translation>Von Hand hergestellte oder abgelehnte Verknüpfungen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Speakers named by hand</source>
   <translation>Von Hand genannte Sprecher</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Who speaks</source>
   <translation>Wer spricht</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Differences in wording and place</source>
   <translation>Unterschiede in Wortlaut und Stelle</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>No changes found.</source>
   <translation>Keine Änderungen gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No differences in wording and place found.</source>
   <translation>Keine Unterschiede in Wortlaut und Ort gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Figures and facts that differ</source>
   <translation>Abweichende Zahlen und Tatsachen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No further differing figures found.</source>
   <translation>Keine weiteren abweichenden Zahlen gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No differing figures found.</source>
   <translation>Keine abweichenden Zahlen gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Names spelled differently</source>
   <translation>Verschieden geschriebene Namen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Spellings</source>
   <translation>Schreibweisen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>{change}: {kind}</source>
   <translation>{change}: {kind}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>{what} (linked by hand)</source>
   <translation>{what} (von Hand verknüpft)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>finding {number}</source>
   <translation>Befund {number}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>{what} – {judgement}</source>
   <translation>{what} – {judgement}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>¶{number}: {words}</source>
   <translation>¶{number}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>{words} ({speaker})</source>
   <translation>{words} ({speaker})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>no speaker found</source>
   <translation>kein Sprecher gefunden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <source>`[-removed-]` `{+added+}` as the program found them; numbers: listed findings, n1: notes.</source>
   <translation>`[-entfernt-]` `{+hinzugefügt+}`, wie vom Programm gefunden; Zahlen: aufgeführte Befunde, n1: Notizen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <source>`[-only in the first text-]` `{+only in the second+}` as the program found them, which is older is not known; numbers: listed findings, n1: notes.</source>
   <translation>`[-nur im ersten Text-]` `{+nur im zweiten+}`, wie vom Programm gefunden; welcher älter ist, ist nicht bekannt; Zahlen: aufgeführte Befunde, n1: Notizen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <source>`[=matched=]` in both texts, `{~worded differently~}`; what stands plain has no match found.</source>
   <translation>`[=entspricht=]` in beiden Texten, `{~anders formuliert~}`; für Unmarkiertes wurde keine Entsprechung gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <source>group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <source>(perhaps one name; marked unsure by hand)</source>
   <translation>(vielleicht ein Name; von Hand als unsicher bezeichnet)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/none_there.py"></location>
   <source>no such passage found (please check)</source>
   <translation>keine solche Stelle gefunden (bitte prüfen)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/none_there.py"></location>
   <source>{name}: no such passage found (please check)</source>
   <translation>{name}: keine solche Stelle gefunden (bitte prüfen)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/none_there.py"></location>
   <source>the program found no such passage</source>
   <translation>das Programm hat keine solche Stelle gefunden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/none_there.py"></location>
   <source>{name}: the program found no such passage</source>
   <translation>{name}: das Programm hat keine solche Stelle gefunden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/none_there.py"></location>
   <source>{none}; {nearest}</source>
   <translation>{none}; {nearest}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/noted_findings.py"></location>
   <source>On a finding confirmed by hand: {title}</source>
   <translation>Zu einem von Hand bestätigten Befund: {title}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/noted_findings.py"></location>
   <source>On a finding marked unsure by hand, not confirmed: {title}</source>
   <translation>Zu einem von Hand als unsicher bezeichneten, nicht bestätigten Befund: {title}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/noted_findings.py"></location>
   <source>On a finding that is not confirmed: {title}</source>
   <translation>Zu einem Befund, der nicht bestätigt ist: {title}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/noted_findings.py"></location>
   <source>On a finding rejected by hand: {title}</source>
   <translation>Zu einem von Hand verworfenen Befund: {title}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/noted_findings.py"></location>
   <source>On a finding that is not found any more</source>
   <translation>Zu einem Befund, der nicht mehr gefunden wird</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>{n} rows that were not confirmed are left out.</source>
   <extracomment>For 1: {n} row that was not confirmed is left out.</extracomment>
   <translation>
    <numerusform>Eine nicht bestätigte Zeile fehlt hier.</numerusform>
    <numerusform>{n} nicht bestätigte Zeilen fehlen hier.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>{n} rows that were rejected are left out.</source>
   <extracomment>For 1: {n} row that was rejected is left out.</extracomment>
   <translation>
    <numerusform>{n} verworfene Zeile fehlt hier.</numerusform>
    <numerusform>{n} verworfene Zeilen fehlen hier.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>{n} names that stand in no confirmed passage are left out.</source>
   <extracomment>For 1: {n} name that stands in no confirmed passage is left out.</extracomment>
   <translation>
    <numerusform>{n} Name, der in keiner bestätigten Stelle steht, ist weggelassen.</numerusform>
    <numerusform>{n} Namen, die in keiner bestätigten Stelle stehen, sind weggelassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>Nothing that was confirmed.</source>
   <translation>Nichts, was bestätigt wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>Nothing but what was rejected.</source>
   <translation>Nichts außer dem, was verworfen wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>Found by the program, and confirmed by hand.</source>
   <translation>Vom Programm gefunden und von Hand bestätigt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>Found by the program and not reviewed, except where “by hand” stands.</source>
   <translation>Vom Programm gefunden und nicht geprüft, außer wo „von Hand“ steht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/passages.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>{arrow} to ¶{number}</source>
   <translation>{arrow} nach ¶{number}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/passages.py"></location>
   <source>{arrow} from ¶{number}</source>
   <translation>{arrow} von ¶{number}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>word for word</source>
   <translation>Wort für Wort</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>word for word, in parts</source>
   <translation>Wort für Wort, in Teilen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>words left out without a mark</source>
   <translation>Wörter ohne Kennzeichen ausgelassen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>quoted in part</source>
   <translation>zum Teil zitiert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>in different words</source>
   <translation>mit anderen Worten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>given to different speakers</source>
   <translation>verschiedenen Sprechern zugeschrieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>each quotes another part</source>
   <translation>jeder zitiert einen anderen Teil</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>words left out without a mark in {text}</source>
   <translation>Wörter ohne Kennzeichen ausgelassen in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>quoted shorter in {text}</source>
   <translation>kürzer zitiert in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/reader_links.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>linked by hand</source>
   <translation>von Hand verknüpft</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/reader_links.py"></location>
   <source>link refused by hand</source>
   <translation>Verknüpfung von Hand abgelehnt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/reader_links.py"></location>
   <source>{sign} ¶{number}: {what}</source>
   <translation>{sign} ¶{number}: {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/reader_links.py"></location>
   <source>{sign} {what}</source>
   <translation>{sign} {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/reader_links.py"></location>
   <source>{n} matches were made by hand; they are marked and counted as matched.</source>
   <extracomment>For 1: {n} match was made by hand; it is marked and counted as matched.</extracomment>
   <translation>
    <numerusform>{n} Entsprechung wurde von Hand hergestellt; sie ist gekennzeichnet und zählt als Entsprechung.</numerusform>
    <numerusform>{n} Entsprechungen wurden von Hand hergestellt; sie sind gekennzeichnet und zählen als Entsprechungen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/reader_links.py"></location>
   <source>{n} matches were refused by hand; their passages are marked.</source>
   <extracomment>For 1: {n} match was refused by hand; its passages are marked.</extracomment>
   <translation>
    <numerusform>{n} Entsprechung wurde von Hand abgelehnt; ihre Stellen sind gekennzeichnet.</numerusform>
    <numerusform>{n} Entsprechungen wurden von Hand abgelehnt; ihre Stellen sind gekennzeichnet.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/reader_speakers.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_beside.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>Speaker: {speaker}.</source>
   <translation>Sprecher in beiden: {speaker}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/source_line.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>the only one held</source>
   <translation>die einzige vorhandene</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>SHA-256 of the original file</source>
   <translation>SHA-256 der Originaldatei</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>SHA-256 of the text</source>
   <translation>SHA-256 des Textes</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{value} (given by hand)</source>
   <translation>{value} (von Hand angegeben)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>not known; the page gives only its last update</source>
   <translation>nicht bekannt; die Seite nennt nur ihre letzte Aktualisierung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>File made</source>
   <translation>Datei erstellt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Obtained from</source>
   <translation>Erhalten aus</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{n} of {held} held</source>
   <translation>{n} von {held} vorhandenen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>not known; the page prints “{printed}”</source>
   <translation>nicht bekannt; auf der Seite steht „{printed}“</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{time} (given by hand; printed as “{printed}”)</source>
   <translation>{time} (von Hand angegeben; gedruckt als „{printed}“)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{value} (inferred)</source>
   <translation>{value} (erschlossen)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{time} (time zone not known; printed as “{printed}”)</source>
   <translation>{time} (Zeitzone nicht bekannt; gedruckt als „{printed}“)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{time} (inferred; printed as “{printed}”)</source>
   <translation>{time} (erschlossen; gedruckt als „{printed}“)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{time} (printed as “{printed}”)</source>
   <translation>{time} (gedruckt als „{printed}“)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{time} (time zone not known)</source>
   <translation>{time} (Zeitzone nicht bekannt)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/spreadsheet.py"></location>
   <source>{n} more rows do not fit on a sheet: write this table as CSV.</source>
   <extracomment>For 1: {n} more row does not fit on a sheet: write this table as CSV.</extracomment>
   <translation>
    <numerusform>{n} weitere Zeile passt nicht auf ein Blatt: Diese Tabelle als CSV speichern.</numerusform>
    <numerusform>{n} weitere Zeilen passen nicht auf ein Blatt: Diese Tabelle als CSV speichern.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>figures to check</source>
   <translation>zu prüfende Zahlen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>stated with different precision</source>
   <translation>mit anderer Genauigkeit angegeben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>percent</source>
   <translation>Prozent</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>time</source>
   <translation>Uhrzeit</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>age</source>
   <translation>Alter</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>duration</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>ordinal</source>
   <translation>Ordnungszahl</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>magnitude</source>
   <translation>Magnitude</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>distance</source>
   <translation>Entfernung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>people killed, hurt or missing</source>
   <translation>Tote, Verletzte oder Vermisste</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>spelled differently</source>
   <translation>verschieden geschrieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>described differently</source>
   <translation>unterschiedlich beschrieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>{what} ({how})</source>
   <translation>{what} ({how})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>A passage without a match was not found in the other text; it may be told there in other words.</source>
   <translation>Eine Stelle ohne Entsprechung wurde im anderen Text nicht gefunden; sie kann dort mit anderen Worten stehen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{older} is older than {newer} (given by hand).</source>
   <translation>{older} ist älter als {newer} (von Hand angegeben).</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{n} confirmed findings may change the meaning.</source>
   <extracomment>For 1: {n} confirmed finding may change the meaning.</extracomment>
   <translation>
    <numerusform>{n} bestätigter Befund könnte den Sinn ändern.</numerusform>
    <numerusform>{n} bestätigte Befunde könnten den Sinn ändern.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{n} findings may change the meaning.</source>
   <extracomment>For 1: {n} finding may change the meaning.</extracomment>
   <translation>
    <numerusform>{n} Befund könnte den Sinn ändern.</numerusform>
    <numerusform>{n} Befunde könnten den Sinn ändern.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>The order of {one} and {other} is a guess: nothing says which is older.</source>
   <translation>Die Reihenfolge von {one} und {other} ist eine Vermutung: Nichts sagt, was älter ist.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>At least {share} of the text of {one} has a match in {other}, and at least {other_share} of the text of {other} in {one}.</source>
   <translation>Mindestens {share} des Textes von {one} hat eine Entsprechung in {other}, und mindestens {other_share} des Textes von {other} in {one}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{n} findings: {confirmed} confirmed, {rejected} rejected, {unsure} unsure, {rest} to review.</source>
   <extracomment>For 1: {n} finding: {confirmed} confirmed, {rejected} rejected, {unsure} unsure, {rest} to review.</extracomment>
   <translation>
    <numerusform>{n} Befund: {confirmed} bestätigt, {rejected} verworfen, {unsure} unsicher, {rest} offen.</numerusform>
    <numerusform>{n} Befunde: {confirmed} bestätigt, {rejected} verworfen, {unsure} unsicher, {rest} offen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>Only what was confirmed stands here.</source>
   <translation>Hier steht nur, was bestätigt wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (dates given by hand).</source>
   <translation>{said} (Daten von Hand angegeben).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (times given by hand).</source>
   <translation>{said} (Zeiten von Hand angegeben).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (dates in part given by hand).</source>
   <translation>{said} (Daten zum Teil von Hand angegeben).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (times in part given by hand).</source>
   <translation>{said} (Zeiten zum Teil von Hand angegeben).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (dates in part inferred).</source>
   <translation>{said} (Daten zum Teil erschlossen).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (times in part inferred).</source>
   <translation>{said} (Zeiten teils erschlossen).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (dates as printed on the pages).</source>
   <translation>{said} (Daten wie auf den Seiten gedruckt).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (times as printed on the pages).</source>
   <translation>{said} (Zeiten wie auf den Seiten gedruckt).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>No correction notice found in {one} or {other}.</source>
   <translation>Kein Korrekturhinweis gefunden in {one} oder {other}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>Both carry a notice.</source>
   <translation>Beide enthalten einen Hinweis.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{having} carries a notice; no correction notice found in {lacking}.</source>
   <translation>{having} enthält einen Hinweis; in {lacking} wurde kein Korrekturhinweis gefunden.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>Nothing of {one} but words quoted surely matches {other}; {n} possible matches are to be checked.</source>
   <extracomment>For 1: Nothing of {one} but words quoted surely matches {other}; {n} possible match is to be checked.</extracomment>
   <translation>
    <numerusform>Außer zitierten Worten entspricht nichts von {one} sicher {other}; {n} mögliche Entsprechung ist zu prüfen.</numerusform>
    <numerusform>Außer zitierten Worten entspricht nichts von {one} sicher {other}; {n} mögliche Entsprechungen sind zu prüfen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>No passage of {one} surely matches one of {other}; {n} possible matches are to be checked.</source>
   <extracomment>For 1: No passage of {one} surely matches one of {other}; {n} possible match is to be checked.</extracomment>
   <translation>
    <numerusform>Keine Stelle von {one} entspricht sicher einer von {other}; {n} mögliche Entsprechung ist zu prüfen.</numerusform>
    <numerusform>Keine Stelle von {one} entspricht sicher einer von {other}; {n} mögliche Entsprechungen sind zu prüfen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>Nothing of {one} but words quoted was found to match {other} (please check).</source>
   <translation>Außer zitierten Worten nichts von {one} gefunden, das {other} entspricht (bitte prüfen).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>No passage of {one} was found to match one of {other} (please check).</source>
   <translation>Keine Stelle von {one} gefunden, die einer von {other} entspricht (bitte prüfen).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>A match in {other} was found for less than 1 % of the text of {one}.</source>
   <translation>Eine Entsprechung in {other} fand sich für weniger als 1 % des Textes von {one}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>At least {share} of the text of {one} has a match in {other}.</source>
   <translation>Mindestens {share} des Textes von {one} hat eine Entsprechung in {other}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/chosen_rows.py"></location>
   <source>Where that was said by hand of some of the texts only, the row says of which.</source>
   <translation>Wo das von Hand nur von einigen der Texte gesagt wurde, sagt die Zeile, von welchen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/chosen_rows.py"></location>
   <source>Which of the texts is right is not said.</source>
   <translation>Welcher der Texte recht hat, wird nicht gesagt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/contents.py"></location>
   <source>At least so much of the text named at the left has a match in the text named above: the square is filled as far. Different numbers both ways come of texts of different length.</source>
   <translation>Mindestens so viel des links genannten Textes hat eine Entsprechung im oben genannten: So weit ist das Quadrat gefüllt. Verschiedene Zahlen in beiden Richtungen kommen von verschieden langen Texten.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/contents.py"></location>
   <source>Made by Variorum {version} on {day}. The page says what was found in the words of these texts; it does not say which of them is right, nor who took it from whom. “Not found” means that the program found nothing, not that there is nothing.</source>
   <translation>Erstellt mit Variorum {version} am {day}. Die Seite sagt, was in den Worten dieser Texte gefunden wurde; sie sagt nicht, welcher von ihnen recht hat, und nicht, wer von wem übernommen hat. „Nicht gefunden“ heißt, dass das Programm nichts gefunden hat, nicht, dass es nichts gibt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/story/contents.py"></location>
   <source>A story told by {n} texts</source>
   <extracomment>For 1: A story told by {n} text</extracomment>
   <translation>
    <numerusform>Ein Ereignis, von {n} Text erzählt</numerusform>
    <numerusform>Ein Ereignis, von {n} Texten erzählt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/judged_rows.py"></location>
   <source>“{title}”: {verdict}</source>
   <translation>„{title}“: {verdict}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/judged_rows.py"></location>
   <source>{verdict} ({texts})</source>
   <translation>{verdict} ({texts})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/lines.py"></location>
   <source>Rejected by hand</source>
   <translation>Von Hand verworfen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <source>In which texts</source>
   <translation>In welchen Texten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <source>At least so much of the text named at the left has a match in the text named above. Different numbers both ways come of texts of different length.</source>
   <translation>So viel des links genannten Textes hat mindestens eine Entsprechung in dem oben genannten. Verschiedene Zahlen in beide Richtungen kommen von verschieden langen Texten.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Peoples and groups</source>
   <translation>Völker und Gruppen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Other names</source>
   <translation>Andere Namen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Names of a kind not known</source>
   <translation>Namen unbekannter Art</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>What the program found told otherwise, and quotations that several texts have. Please check each against the texts: which of them is right is not said. “Not found” does not mean that a text does not tell it.</source>
   <translation>Was das Programm anders erzählt fand, und Zitate, die mehrere Texte haben. Bitte alles an den Texten prüfen: Welcher von ihnen recht hat, ist nicht gesagt. „Nicht gefunden“ heißt nicht, dass ein Text es nicht erzählt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>No differing figures and no quotation in several texts found.</source>
   <translation>Keine abweichenden Zahlen und kein Zitat in mehreren Texten gefunden.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Sentences of several texts that probably tell the same, found by the program. “First seen” goes by the dates of the versions held: of each text, the earliest version with the same words. The same wording with one agency named is no second witness. “–” says that no match was found, not that the text does not tell it.</source>
   <translation>Sätze mehrerer Texte, die wahrscheinlich dasselbe erzählen, vom Programm gefunden. „Zuerst gesehen“ richtet sich nach den Daten der vorhandenen Fassungen: bei jedem Text nach der frühesten Fassung mit demselben Wortlaut. Gleicher Wortlaut mit Nennung einer Agentur ist kein zweiter Zeuge. „–“ heißt, dass keine Entsprechung gefunden wurde, nicht, dass der Text es nicht erzählt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>No sentence was found in several texts (please check).</source>
   <translation>In mehreren Texten wurde kein gemeinsamer Satz gefunden (bitte prüfen).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>How often each text leans on a source. Names were joined by the program.</source>
   <translation>Wie oft sich jeder Text auf eine Quelle stützt. Namen wurden vom Programm zusammengeführt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>No sources found. This does not mean that there are none.</source>
   <translation>Keine Quellen gefunden. Das heißt nicht, dass es keine gibt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>also {spellings}</source>
   <translation>auch {spellings}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>{n} texts credit {name}: shared copy is not corroboration.</source>
   <extracomment>For 1: {n} texts credit {name}: shared copy is not corroboration.</extracomment>
   <translation>
    <numerusform>{n} Text beruft sich auf {name}: übernommener Text bestätigt nichts.</numerusform>
    <numerusform>{n} Texte berufen sich auf {name}: übernommener Text bestätigt nichts.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>No sources found in {texts}. This does not mean that there are none.</source>
   <translation>Keine Quellen gefunden in {texts}. Das heißt nicht, dass es keine gibt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/shares.py"></location>
   <source>No sure match of {one} found in {other} (please check)</source>
   <translation>Keine sichere Entsprechung von {one} in {other} gefunden (bitte prüfen)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/shares.py"></location>
   <source>A match in {other} was found for less than 1 % of {one}</source>
   <translation>Eine Entsprechung in {other} fand sich für weniger als 1 % von {one}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/shares.py"></location>
   <source>At least {share} of {one} has a match in {other}</source>
   <translation>Mindestens {share} von {one} hat eine Entsprechung in {other}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>match found</source>
   <translation>Entsprechung gefunden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <location filename="../../../core/variorum/reviewing/matched_there.py"></location>
   <source>match for part of it</source>
   <translation>Entsprechung für einen Teil</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>no match found</source>
   <translation>keine Entsprechung gefunden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>not judged</source>
   <translation>nicht beurteilt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>Quotations in several texts</source>
   <translation>Zitate in mehreren Texten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>What else was judged by hand</source>
   <translation>Was sonst von Hand beurteilt wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>{title} (compared with {texts})</source>
   <translation>{title} (verglichen mit {texts})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>{speaker} (not sure)</source>
   <translation>{speaker} (nicht sicher)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>Told by {n} texts</source>
   <extracomment>For 1: Told by {n} text</extracomment>
   <translation>
    <numerusform>Von {n} Text erzählt</numerusform>
    <numerusform>Von {n} Texten erzählt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>sentences with no match found in another text</source>
   <translation>Sätze, für die in keinem anderen Text eine Entsprechung gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>No match found in another text (please check)</source>
   <translation>Keine Entsprechung in einem anderen Text gefunden (bitte prüfen)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>the same words quoted in {n}: {texts}</source>
   <translation>dieselben Worte zitiert in {n}: {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>same wording in {n}: {texts}</source>
   <translation>gleicher Wortlaut in {n}: {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>agency or outlet named: {agency} ({texts})</source>
   <translation>Agentur oder Medium genannt: {agency} ({texts})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>first seen: dates unknown for {texts}</source>
   <translation>zuerst gesehen: Daten unbekannt für {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>first seen: dates unknown</source>
   <translation>zuerst gesehen: Daten unbekannt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>first seen: {text}</source>
   <translation>zuerst gesehen: {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>first seen: the dates do not decide between {texts}</source>
   <translation>zuerst gesehen: die Daten entscheiden nicht zwischen {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>{words}; dates unknown for {texts}</source>
   <translation>{words}; Daten unbekannt für {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>beside the text</source>
   <translation>neben dem Text</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/told_above.py"></location>
   <source>also: {words}</source>
   <translation>außerdem: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/told_above.py"></location>
   <source>{table}, told among the findings above under number</source>
   <translation>{table}, oben bei den Befunden unter Nummer</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/told_above.py"></location>
   <source>Told among the findings above under number</source>
   <translation>Oben bei den Befunden unter Nummer</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was published {span} before {second}</source>
   <translation>{first} erschien {span} vor {second}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was published {span} before {second} was updated</source>
   <translation>{first} erschien {span}, bevor {second} aktualisiert wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was published {span} before {second} was first seen</source>
   <translation>{first} erschien {span}, bevor {second} zuerst gesehen wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was updated {span} before {second} was published</source>
   <translation>{first} wurde {span} aktualisiert, bevor {second} erschien</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was updated {span} before {second} was updated</source>
   <translation>{first} wurde {span} aktualisiert, bevor {second} aktualisiert wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was updated {span} before {second} was first seen</source>
   <translation>{first} wurde {span} aktualisiert, bevor {second} zuerst gesehen wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was first seen {span} before {second} was published</source>
   <translation>{first} wurde {span} zuerst gesehen, bevor {second} erschien</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was first seen {span} before {second} was updated</source>
   <translation>{first} wurde {span} zuerst gesehen, bevor {second} aktualisiert wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was first seen {span} before {second} was first seen</source>
   <translation>{first} wurde {span} zuerst gesehen, bevor {second} zuerst gesehen wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>Publication dates unknown</source>
   <translation>Erscheinungsdaten unbekannt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{text}: date of the article unknown</source>
   <translation>{text}: Datum des Artikels unbekannt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>Which was first is not known: the time of {text} has no zone</source>
   <translation>Welcher zuerst da war, ist nicht bekannt: der Zeit fehlt die Zeitzone ({text})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{one} and {other} bear the same time</source>
   <translation>{one} und {other} tragen dieselbe Zeit</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{said}, if both clocks are of one time zone</source>
   <translation>{said}, falls beide Uhren in einer Zeitzone stehen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{minutes} min</source>
   <translation>{minutes} Min.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>less than a minute</source>
   <translation>weniger als eine Minute</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{one} and {other} bear the same day; which was first is not known</source>
   <translation>{one} und {other} tragen denselben Tag; welcher zuerst da war, ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <source>Struck through: removed. Underlined and coloured: added. Boxed: moved, or a figure to check.</source>
   <translation>Durchgestrichen: entfernt. Unterstrichen und farbig: hinzugefügt. Im Kasten: verschoben oder zu prüfende Zahl.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <source>Struck through: only in the first text. Underlined and coloured: only in the second; which is older is not known. Boxed: moved, or a figure to check.</source>
   <translation>Durchgestrichen: nur im ersten Text. Unterstrichen und farbig: nur im zweiten; welcher älter ist, ist nicht bekannt. Im Kasten: verschoben oder zu prüfende Zahl.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <source>Tinted and underlined: matched (thick: sure, dotted: possible). Double line: other wording. Dashed: quotation in both. Boxed: a figure to check.</source>
   <translation>Getönt und unterstrichen: Entsprechung (dick: sicher, gepunktet: möglich). Doppelte Linie: anderer Wortlaut. Gestrichelt: Zitat in beiden. Im Kasten: zu prüfende Zahl.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>{first} → {new}: changes found by Variorum {version}. Accept all gives {new}, reject all {old}.</source>
   <translation>{first} → {new}: Änderungen, gefunden von Variorum {version}. Alle annehmen ergibt {new}, alle ablehnen {old}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>The older of the two is {new}: the changes lead back to it.</source>
   <translation>Älter ist {new}: Die Änderungen führen dorthin zurück.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>Every change that the program found is marked in the text, whether it was confirmed or not.</source>
   <translation>Jede Änderung, die das Programm gefunden hat, ist im Text markiert, ob sie bestätigt wurde oder nicht.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>On the texts as a whole: {what}.</source>
   <translation>Zu den Texten im Ganzen: {what}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>No finding in the comments has been confirmed by hand.</source>
   <translation>Kein Befund in den Kommentaren wurde von Hand bestätigt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>Each comment on a finding says whether it was confirmed by hand.</source>
   <translation>Jeder Kommentar zu einem Befund sagt, ob er von Hand bestätigt wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>Of the findings only those that were confirmed stand in the comments.</source>
   <translation>Von den Befunden stehen nur die bestätigten in den Kommentaren.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changed_spaces.py"></location>
   <source>Space changed: {old} → {new}</source>
   <translation>Leerzeichen geändert: {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changed_spaces.py"></location>
   <source>Other space: {left} / {right}</source>
   <translation>Anderes Leerzeichen: {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage removed</source>
   <translation>Stelle entfernt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage with {holding} removed</source>
   <translation>Stelle entfernt: {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence removed</source>
   <translation>Satz entfernt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence with {holding} removed</source>
   <translation>Satz entfernt: {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage added</source>
   <translation>Stelle hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage with {holding} added</source>
   <translation>Stelle hinzugefügt: {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence added</source>
   <translation>Satz hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence with {holding} added</source>
   <translation>Satz hinzugefügt: {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>{count} paragraphs removed</source>
   <translation>{count} Absätze entfernt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>{count} paragraphs with {holding} removed</source>
   <translation>{count} Absätze entfernt: {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>{count} paragraphs added</source>
   <translation>{count} Absätze hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>{count} paragraphs with {holding} added</source>
   <translation>{count} Absätze hinzugefügt: {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Names found in this text alone: {names}</source>
   <translation>Namen nur in diesem Text: {names}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Removed in {text}: {words}</source>
   <translation>Entfernt in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Added in {text}: {words}</source>
   <translation>Hinzugefügt in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <source>{text} carries a notice: {words}</source>
   <translation>{text} enthält einen Hinweis: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>{text} carried a notice: {words}</source>
   <translation>{text} enthielt einen Hinweis: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Notice added</source>
   <translation>Hinweis hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Notice removed</source>
   <translation>Hinweis entfernt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Headline changed</source>
   <translation>Überschrift geändert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Only in {text}: {words}</source>
   <translation>Nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only in {text}: {holding}</source>
   <translation>Nur in {text}: {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only in {text}</source>
   <translation>Nur in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Notice only in {text}</source>
   <translation>Hinweis nur in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Passage moved</source>
   <translation>Stelle verschoben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Moved: {words}</source>
   <translation>Verschoben: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Byline changed</source>
   <translation>Autorenzeile geändert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation changed</source>
   <translation>Verneinung geändert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation removed: {words}</source>
   <translation>Verneinung entfernt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation added: {words}</source>
   <translation>Verneinung hinzugefügt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation here only in {text}: {words}</source>
   <translation>Verneinung hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation changed</source>
   <translation>Zitat geändert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation shortened</source>
   <translation>Zitat gekürzt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation extended</source>
   <translation>Zitat verlängert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation longer in {text}</source>
   <translation>Zitat länger in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier changed</source>
   <translation>Einschränkung geändert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier removed: {words}</source>
   <translation>Einschränkung entfernt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier added: {words}</source>
   <translation>Einschränkung hinzugefügt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier here only in {text}: {words}</source>
   <translation>Einschränkung hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution changed</source>
   <translation>Zuschreibung geändert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution removed: {words}</source>
   <translation>Zuschreibung entfernt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution added: {words}</source>
   <translation>Zuschreibung hinzugefügt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution here only in {text}: {words}</source>
   <translation>Zuschreibung hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Wording changed</source>
   <translation>Wortlaut geändert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Wording removed: {words}</source>
   <translation>Wortlaut entfernt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Wording added: {words}</source>
   <translation>Wortlaut hinzugefügt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Wording here only in {text}: {words}</source>
   <translation>Wortlaut hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>House style changed</source>
   <translation>Hausstil geändert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>House style removed: {words}</source>
   <translation>Hausstil, entfernt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>House style added: {words}</source>
   <translation>Hausstil, hinzugefügt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>House style here only in {text}: {words}</source>
   <translation>Hausstil, hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation marks changed</source>
   <translation>Anführungszeichen geändert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation marks removed</source>
   <translation>Anführungszeichen entfernt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation marks added</source>
   <translation>Anführungszeichen hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation marks here only in {text}</source>
   <translation>Anführungszeichen hier nur in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Figure changed: {old} → {new}</source>
   <translation>Zahl geändert: {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Figure removed: {words}</source>
   <translation>Zahl entfernt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Figure added: {words}</source>
   <translation>Zahl hinzugefügt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Figure here only in {text}: {words}</source>
   <translation>Zahl hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Other figure: {left} / {right}</source>
   <translation>Andere Zahl: {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name changed: {old} → {new}</source>
   <translation>Name geändert: {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name removed: {words}</source>
   <translation>Name entfernt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name added: {words}</source>
   <translation>Name hinzugefügt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name here only in {text}: {words}</source>
   <translation>Name hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Other name: {left} / {right}</source>
   <translation>Anderer Name: {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name spelled otherwise: {old} → {new}</source>
   <translation>Name anders geschrieben: {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name spelled otherwise: {left} / {right}</source>
   <translation>Name anders geschrieben: {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name in another form: {old} → {new}</source>
   <translation>Name in anderer Form: {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name in another form: {left} / {right}</source>
   <translation>Name in anderer Form: {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name or pronoun changed: {old} → {new}</source>
   <translation>Name oder Pronomen geändert: {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name or pronoun removed: {words}</source>
   <translation>Name oder Pronomen entfernt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name or pronoun added: {words}</source>
   <translation>Name oder Pronomen hinzugefügt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name or pronoun here only in {text}: {words}</source>
   <translation>Name oder Pronomen hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Other name or pronoun: {left} / {right}</source>
   <translation>Anderer Name oder anderes Pronomen: {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with a name changed: {old} → {new}</source>
   <translation>Umformuliert, mit geändertem Namen: {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with a name removed: {words}</source>
   <translation>Umformuliert, mit entferntem Namen: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with a name added: {words}</source>
   <translation>Umformuliert, mit hinzugefügtem Namen: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with a name here only in {text}: {words}</source>
   <translation>Umformuliert, mit einem Namen hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with another name: {left} / {right}</source>
   <translation>Umformuliert, mit anderem Namen: {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with details removed: {words}</source>
   <translation>Umformuliert, mit weggefallenen Angaben: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with details added: {words}</source>
   <translation>Umformuliert, mit hinzugefügten Angaben: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with details here only in {text}: {words}</source>
   <translation>Umformuliert, mit Angaben hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time changed: {old} → {new}</source>
   <translation>Datum oder Zeit geändert: {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time removed: {words}</source>
   <translation>Datum oder Zeit entfernt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time added: {words}</source>
   <translation>Datum oder Zeit hinzugefügt: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time here only in {text}: {words}</source>
   <translation>Datum oder Zeit hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Other date or time: {left} / {right}</source>
   <translation>Anderes Datum oder andere Zeit: {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation in a reworded passage</source>
   <translation>Verneinung in umformulierter Stelle</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier in a reworded passage</source>
   <translation>Einschränkung in umformulierter Stelle</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution in a reworded passage</source>
   <translation>Zuschreibung in umformulierter Stelle</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Reworded, with other names: {names}</source>
   <translation>Umformuliert, mit anderen Namen: {names}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Reworded, with other details: {names}</source>
   <translation>Umformuliert, mit anderen Angaben: {names}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Name in a reworded passage</source>
   <translation>Name in umformulierter Stelle</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Date or time in a reworded passage</source>
   <translation>Datum oder Zeit in umformulierter Stelle</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Notice in {text}</source>
   <translation>Hinweis in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Figures to check</source>
   <translation>Zahlen zu prüfen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Spelled {values}</source>
   <translation>Schreibweisen: {values}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Days to check</source>
   <translation>Tage zu prüfen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Ages to check</source>
   <translation>Altersangaben zu prüfen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/figures_in_links.py"></location>
   <source>Figures to check: {one} / {other}</source>
   <translation>Zahlen zu prüfen: {one} / {other}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/figures_in_links.py"></location>
   <source>Negation to check: {one} / {other}</source>
   <translation>Verneinung zu prüfen: {one} / {other}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reviewing/first_words.py"></location>
   <source>{words} ({n} sentences)</source>
   <extracomment>For 1: {words} ({n} sentence)</extracomment>
   <translation>
    <numerusform>{words} ({n} Satz)</numerusform>
    <numerusform>{words} ({n} Sätze)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/in_order.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>here only in {text}: {words}</source>
   <translation>hier nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_findings.py"></location>
   <source>The program does not find this any more; it stays because it was judged.</source>
   <translation>Das Programm findet das nicht mehr; es bleibt, weil es beurteilt wurde.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reviewing/kept_holdings.py"></location>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{n} sentences</source>
   <extracomment>For 1: {n} sentence</extracomment>
   <translation>
    <numerusform>{n} Satz</numerusform>
    <numerusform>{n} Sätze</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/phrases.py"></location>
   <source>added {words}</source>
   <translation>hinzugefügt {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/phrases.py"></location>
   <source>removed {words}</source>
   <translation>entfernt {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation in different words</source>
   <translation>Zitat mit anderen Worten</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation with a negation in one text only</source>
   <translation>Zitat mit einer Verneinung in nur einem Text</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation given to different speakers</source>
   <translation>Zitat verschiedenen Sprechern zugeschrieben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Speaker named in two ways</source>
   <translation>Sprecher auf zwei Weisen genannt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Words left out of a quotation without a mark</source>
   <translation>Im Zitat ohne Kennzeichen ausgelassene Wörter</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Each text quotes another part of one statement</source>
   <translation>Jeder Text zitiert einen anderen Teil einer Äußerung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Same quotation, in parts</source>
   <translation>Dasselbe Zitat, in Teilen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Same quotation, word for word</source>
   <translation>Dasselbe Zitat, Wort für Wort</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>{words} – longer in {text}</source>
   <translation>{words} – länger in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>{words} – left out in {text}</source>
   <translation>{words} – ausgelassen in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>It is not certain who speaks.</source>
   <translation>Wer spricht, ist nicht sicher.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Perhaps one journey, told from different places – please check: {told}.</source>
   <translation>Vielleicht eine Reise, von verschiedenen Orten aus erzählt – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Perhaps one journey of {name}, told from different places – please check: {told}.</source>
   <translation>Vielleicht eine Reise von {name}, von verschiedenen Orten aus erzählt – bitte prüfen: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>One journey, told from different places: {told}.</source>
   <translation>Eine Reise, von verschiedenen Orten aus erzählt: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>One journey of {name}, told from different places: {told}.</source>
   <translation>Eine Reise von {name}, von verschiedenen Orten aus erzählt: {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>If this is passed on from there, and not found out by {text} itself, it is no second source.</source>
   <translation>Ist dies von dort übernommen und nicht von {text} selbst ermittelt, dann ist es keine zweite Quelle.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{sentence} If this is passed on from there, and not found out by {text} itself, it is no second source.</source>
   <translation>{sentence} Ist dies von dort übernommen und nicht von {text} selbst ermittelt, dann ist es keine zweite Quelle.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Relayed</source>
   <translation>Übernommen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Said elsewhere</source>
   <translation>Anderswo gesagt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Nothing in {text} matches it, as the reader judged: {words}</source>
   <translation>Nach dem Urteil des Lesers entspricht dem nichts in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{words} – nothing in {text} matches it, as the reader judged</source>
   <translation>{words} – nach dem Urteil des Lesers entspricht dem nichts in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Attribution only in {text}: {words}</source>
   <translation>Zuschreibung nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Date or time only in {text}: {words}</source>
   <translation>Datum oder Zeit nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Figure only in {text}: {words}</source>
   <translation>Zahl nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>House style only in {text}: {words}</source>
   <translation>Hausstil, nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Name only in {text}: {words}</source>
   <translation>Name nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Name or pronoun only in {text}: {words}</source>
   <translation>Name oder Pronomen nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Negation only in {text}: {words}</source>
   <translation>Verneinung nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Qualifier only in {text}: {words}</source>
   <translation>Einschränkung nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Quotation marks only in {text}</source>
   <translation>Anführungszeichen nur in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Reworded, with a name only in {text}: {words}</source>
   <translation>Umformuliert, mit einem Namen nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Wording only in {text}: {words}</source>
   <translation>Wortlaut nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>only in {text}: {words}</source>
   <translation>nur in {text}: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{words} only in {text}</source>
   <translation>{words} nur in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_beside.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>perhaps {speaker}</source>
   <translation>vielleicht {speaker}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>{speaker}, named by hand</source>
   <translation>{speaker}, von Hand genannt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>no speaker told, as said by hand</source>
   <translation>kein Sprecher genannt, von Hand angegeben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{speaker}, then named by hand</source>
   <translation>{speaker}, damals von Hand genannt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>no speaker told, as then said by hand</source>
   <translation>kein Sprecher genannt, damals von Hand angegeben</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>{day} {month}</source>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_words.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>en</source>
   <translation>de</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/matched_there.py"></location>
   <source>judged by hand to be no match</source>
   <translation>von Hand als keine Entsprechung beurteilt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/matched_there.py"></location>
   <source>much the same, but somebody else says it</source>
   <translation>fast dasselbe, aber jemand anderes sagt es</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/nearest_there.py"></location>
   <source>no passage there has many of its words</source>
   <translation>keine Stelle dort hat viele dieser Wörter</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/nearest_there.py"></location>
   <source>nearest in words: {words}</source>
   <translation>in den Worten am nächsten: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/not_searched.py"></location>
   <source>Of passages told in other words, those that could be linked were compared; what is not linked may still be told in both texts.</source>
   <translation>Von Stellen mit anderen Worten wurden die verglichen, die sich verknüpfen ließen; was nicht verknüpft ist, kann dennoch in beiden Texten stehen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Perhaps only in {text}: {holding}</source>
   <translation>Vielleicht nur in {text}: {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Perhaps only in {text}</source>
   <translation>Vielleicht nur in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Found only in {text}: {holding}</source>
   <translation>Nur in {text} gefunden: {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Found only in {text}</source>
   <translation>Nur in {text} gefunden</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Partly only in {text}: {holding}</source>
   <translation>Zum Teil nur in {text}: {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Partly only in {text}</source>
   <translation>Zum Teil nur in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>No match found in {text} (please check): {words}</source>
   <translation>Keine Entsprechung gefunden in {text} (bitte prüfen): {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only a possible match in {text} (please check): {words}</source>
   <translation>Nur eine mögliche Entsprechung in {text} (bitte prüfen): {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Somebody else says much the same in {text} (please check): {words}</source>
   <translation>Jemand anderes sagt in {text} fast dasselbe (bitte prüfen): {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only part of it has a match in {text} (please check): {words}</source>
   <translation>Nur zum Teil eine Entsprechung in {text} (bitte prüfen): {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Nothing in {text} matches it, as judged by hand: {words}</source>
   <translation>Von Hand beurteilt: nichts in {text} entspricht dem: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – no match found in {text}</source>
   <translation>{words} – keine Entsprechung gefunden in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – only a possible match in {text}</source>
   <translation>{words} – nur eine mögliche Entsprechung in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – somebody else says much the same in {text}</source>
   <translation>{words} – jemand anderes sagt in {text} fast dasselbe</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – only part of it has a match in {text}</source>
   <translation>{words} – nur zum Teil eine Entsprechung in {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – nothing in {text} matches it, as judged by hand</source>
   <translation>{words} – von Hand beurteilt: nichts in {text} entspricht dem</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a quotation</source>
   <translation>ein Zitat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a figure</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a figure and a quotation</source>
   <translation>eine Zahl und ein Zitat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a figure and quotations</source>
   <translation>eine Zahl und Zitate</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>figures</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>figures and a quotation</source>
   <translation>Zahlen und ein Zitat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>figures and quotations</source>
   <translation>Zahlen und Zitate</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source</source>
   <translation>eine Quelle</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source and a quotation</source>
   <translation>eine Quelle und ein Zitat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source and quotations</source>
   <translation>eine Quelle und Zitate</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source and a figure</source>
   <translation>eine Quelle und eine Zahl</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source, a figure and a quotation</source>
   <translation>eine Quelle, eine Zahl und ein Zitat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source, a figure and quotations</source>
   <translation>eine Quelle, eine Zahl und Zitate</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source and figures</source>
   <translation>eine Quelle und Zahlen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source, figures and a quotation</source>
   <translation>eine Quelle, Zahlen und ein Zitat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source, figures and quotations</source>
   <translation>eine Quelle, Zahlen und Zitate</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources and a quotation</source>
   <translation>Quellen und ein Zitat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources and quotations</source>
   <translation>Quellen und Zitate</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources and a figure</source>
   <translation>Quellen und eine Zahl</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources, a figure and a quotation</source>
   <translation>Quellen, eine Zahl und ein Zitat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources, a figure and quotations</source>
   <translation>Quellen, eine Zahl und Zitate</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources and figures</source>
   <translation>Quellen und Zahlen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources, figures and a quotation</source>
   <translation>Quellen, Zahlen und ein Zitat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources, figures and quotations</source>
   <translation>Quellen, Zahlen und Zitate</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} credits {source}</source>
   <translation>{text} beruft sich auf {source}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said to {source}</source>
   <translation>{text} gibt wieder, was {source} gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said on {source}</source>
   <translation>{text} gibt wieder, was bei {source} gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was written in {source}</source>
   <translation>{text} gibt wieder, was in {source} geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} credits {source}.</source>
   <translation>{text} beruft sich auf {source}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said to {source}.</source>
   <translation>{text} gibt wieder, was {source} gesagt wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said on {source}.</source>
   <translation>{text} gibt wieder, was bei {source} gesagt wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was written in {source}.</source>
   <translation>{text} gibt wieder, was in {source} geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} credits {source}, in a caption</source>
   <translation>{text} beruft sich auf {source}, in einer Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said to {source}, in a caption</source>
   <translation>{text} gibt wieder, was {source} gesagt wurde, in einer Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said on {source}, in a caption</source>
   <translation>{text} gibt wieder, was bei {source} gesagt wurde, in einer Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was written in {source}, in a caption</source>
   <translation>{text} gibt wieder, was in {source} geschrieben wurde, in einer Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{sentence} It stands in a caption.</source>
   <translation>{sentence} Das steht in einer Bildunterschrift.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>If {text} only passes this on, it is no second source.</source>
   <translation>Gibt {text} dies nur weiter, ist es keine zweite Quelle.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{sentence} If {text} only passes this on, it is no second source.</source>
   <translation>{sentence} Gibt {text} dies nur weiter, ist es keine zweite Quelle.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/reworded.py"></location>
   <source>Reworded in {count} places</source>
   <translation>An {count} Stellen umformuliert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/reworded.py"></location>
   <source>Passage reworded</source>
   <translation>Stelle umformuliert</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/told_otherwise.py"></location>
   <source>Qualifier differs</source>
   <translation>Andere Einschränkung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/told_otherwise.py"></location>
   <source>Attribution differs</source>
   <translation>Andere Zuschreibung</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/unsure_readings.py"></location>
   <source>It rests on a reading that is not sure: the page runs both versions together, and the program worked out where the one ends.</source>
   <translation>Er beruht auf einer Lesart, die nicht sicher ist: Die Seite gibt beide Fassungen in einem wieder, und wo die eine endet, hat das Programm erschlossen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/unsure_readings.py"></location>
   <source>It rests on a reading that is not sure: the page runs both versions together, and the program worked out which of them this stands in.</source>
   <translation>Er beruht auf einer Lesart, die nicht sicher ist: Die Seite gibt beide Fassungen in einem wieder, und in welcher dies steht, hat das Programm erschlossen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/unsure_readings.py"></location>
   <source>It rests on a reading that is not sure: the program worked out whether this paragraph is part of the story.</source>
   <translation>Er beruht auf einer Lesart, die nicht sicher ist: Ob dieser Absatz zum Bericht gehört, hat das Programm erschlossen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/unsure_readings.py"></location>
   <source>It rests on a reading that is not sure: the program worked out where the article begins on the page.</source>
   <translation>Er beruht auf einer Lesart, die nicht sicher ist: Wo der Artikel auf der Seite beginnt, hat das Programm erschlossen.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/verdicts_given.py"></location>
   <source>Not the same fact, as judged by hand.</source>
   <translation>Nicht dieselbe Tatsache, von Hand beurteilt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/decided_words.py"></location>
   <source>please check</source>
   <translation>bitte prüfen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>no space</source>
   <translation>kein Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>plain space</source>
   <translation>einfaches Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>no-break space</source>
   <translation>geschütztes Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>narrow no-break space</source>
   <translation>schmales geschütztes Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>thin space</source>
   <translation>schmales Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>tab</source>
   <translation>Tabulator</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>line break</source>
   <translation>Zeilenumbruch</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>several spaces</source>
   <translation>mehrere Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>another kind of space</source>
   <translation>anderes Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/percent.py"></location>
   <source>none</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/percent.py"></location>
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/quoting.py"></location>
   <source>‘{words}’</source>
   <translation>‚{words}‘</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Jan</source>
   <translation>Jan.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Feb</source>
   <translation>Febr.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Mar</source>
   <translation>März</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Apr</source>
   <translation>Apr.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Aug</source>
   <translation>Aug.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Sept</source>
   <translation>Sept.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Oct</source>
   <translation>Okt.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Nov</source>
   <translation>Nov.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Dec</source>
   <translation>Dez.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>before tracked changes</source>
   <translation>vor den nachverfolgten Änderungen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>with tracked changes accepted</source>
   <translation>mit angenommenen Änderungen</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>file</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>pasted</source>
   <translation>eingefügter Text</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>link</source>
   <translation>Link</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>agency file</source>
   <translation>Agenturdatei</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>e-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>saved page</source>
   <translation>gespeicherte Seite</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>web archive</source>
   <translation>Webarchiv</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>evidence pack</source>
   <translation>Belegpaket</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>News Sniffer page</source>
   <translation>News-Sniffer-Seite</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>NewsDiffs page</source>
   <translation>NewsDiffs-Seite</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>diffengine page</source>
   <translation>diffengine-Seite</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>Wayback Machine page</source>
   <translation>Seite der Wayback Machine</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>the same address</source>
   <translation>dieselbe Adresse</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>another version on the same page</source>
   <translation>eine andere Fassung auf derselben Seite</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>nearly the same text: {share} of its wording</source>
   <translation>fast derselbe Text: {share} des Wortlauts</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>all of its words stand in a longer text held</source>
   <translation>alle seine Wörter stehen in einem längeren vorhandenen Text</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>{share} of its words stand in a longer text held</source>
   <translation>{share} seiner Wörter stehen in einem längeren vorhandenen Text</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>all of the words of a shorter text held stand in it</source>
   <translation>alle Wörter eines kürzeren vorhandenen Textes stehen darin</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>{share} of the words of a shorter text held stand in it</source>
   <translation>{share} der Wörter eines kürzeren vorhandenen Textes stehen darin</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>nearly the same text ({share} of its wording)</source>
   <translation>fast derselbe Text ({share} seines Wortlauts)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>shares words with a report held: {words}</source>
   <translation>hat Wörter mit einem vorhandenen Bericht gemeinsam: {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>imported from {name}</source>
   <translation>importiert aus {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>begins in the file of {name}, where the reader said</source>
   <translation>beginnt in der Datei von {name}, wo der Leser es gesagt hat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>with tracked changes accepted (by {authors})</source>
   <translation>mit angenommenen Änderungen (von {authors})</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>note n{number}</source>
   <translation>Notiz n{number}</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Note:</source>
   <translation>Notiz:</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>and</source>
   <translation>und</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Legend</source>
   <translation>Legende</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>figure to check</source>
   <translation>zu prüfende Zahl</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>number¹: listed finding</source>
   <translation>Zahl¹: aufgeführter Befund</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>made or refused by hand</source>
   <translation>von Hand hergestellt oder abgelehnt</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>noted</source>
   <translation>notiert</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>n¹: its note</source>
   <translation>n¹: die Notiz dazu</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>On this page</source>
   <translation>Auf dieser Seite</translation>
  </message>
 </context>
</TS>
