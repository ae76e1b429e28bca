<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
 <context>
  <name>Variorum</name>
  <message>
   <location filename="../../../gui/variorum_gui/application.py"></location>
   <source>What is added now is kept in {file}, until the system clears that folder.</source>
   <translation>Ce qui est ajouté maintenant est conservé dans {file}, jusqu’à ce que le système vide ce dossier.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <location filename="../../../core/variorum/comparing/life/history.py"></location>
   <source>Comparing the versions</source>
   <translation>Comparaison des versions</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>Only one version of this article is held: there is no history to tell</source>
   <translation>Une seule version de cet article est présente : il n’y a pas d’historique à montrer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>Show or choose an article first of which two versions or more are held</source>
   <translation>Afficher ou choisir d’abord un article dont deux versions au moins sont présentes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>Select words of a sentence first</source>
   <translation>Sélectionner d’abord des mots d’une phrase</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>There is no sentence here that is compared</source>
   <translation>Il n’y a pas ici de phrase qui soit comparée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>This is the last step</source>
   <translation>C’est la dernière étape</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>This is the first step</source>
   <translation>C’est la première étape</translation>
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
   <translation>version {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>From {older} to {newer}</source>
   <translation>De la {older} à la {newer}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/commands.py"></location>
   <source>The history was not worked out. {reason}</source>
   <translation>L’historique n’a pas été établi. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Choose a sentence in the texts, then “Life of this sentence” in their menu (Ctrl+Shift+Y).</source>
   <translation>Choisir une phrase dans les textes, puis « Trajectoire de cette phrase » dans leur menu (Ctrl+Maj+Y).</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>History of the article</source>
   <translation>Historique de l’article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>What this step changed</source>
   <translation>Ce que cette étape a modifié</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>What became of the sentence</source>
   <translation>Ce qu’est devenue la phrase</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Headlines, the oldest first</source>
   <translation>Titres, du plus ancien au plus récent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Step</source>
   <translation>Étape</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Sentence</source>
   <translation>Phrase</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Headlines</source>
   <translation>Titres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Earlier Step</source>
   <translation>Étape précédente</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Later Step</source>
   <translation>Étape suivante</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Compare the Two Chosen</source>
   <translation>Comparer les deux choisies</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/selection_facts.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} versions</source>
   <extracomment>For 1: {n} version</extracomment>
   <translation>
    <numerusform>{n} version</numerusform>
    <numerusform>{n} versions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>History: {article} · {versions}</source>
   <translation>Historique : {article} · {versions}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>History of {article}</source>
   <translation>Historique de {article}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Close the history</source>
   <translation>Fermer l’historique</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Show the step before (Ctrl+Shift+PgUp)</source>
   <translation>Afficher l’étape précédente (Ctrl+Maj+Page préc)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Show the next step (Ctrl+Shift+PgDown)</source>
   <translation>Afficher l’étape suivante (Ctrl+Maj+Page suiv)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <source>Choose two rows with Ctrl or Shift</source>
   <translation>Choisir deux lignes avec Ctrl ou Maj</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/panel.py"></location>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Copy as Table</source>
   <translation>Copier en tableau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Moved and edited in {version}</source>
   <translation>Déplacée et modifiée dans la {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>New in {version}</source>
   <translation>Nouvelle dans la {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Edited in {version}</source>
   <translation>Modifiée dans la {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Moved in {version}</source>
   <translation>Déplacée dans la {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Back in {version}</source>
   <translation>De retour dans la {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Gone from {version}</source>
   <translation>Absente de la {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>In {version}, not in {other}</source>
   <translation>Dans la {version}, pas dans la {other}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>In other words in {version}</source>
   <translation>En d’autres mots dans la {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>In another place in {version}</source>
   <translation>À un autre endroit dans la {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Not in {version}</source>
   <translation>Pas dans la {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>[only in {text}: {words}]</source>
   <translation>[seulement dans {text} : {words}]</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>[removed: {words}]</source>
   <translation>[supprimé : {words}]</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>[added: {words}]</source>
   <translation>[ajouté : {words}]</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>no headline found</source>
   <translation>aucun titre trouvé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Sentences: {changes}</source>
   <translation>Phrases : {changes}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Versions {one} and {other}</source>
   <translation>Versions {one} et {other}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Headline</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/passages.py"></location>
   <source>Notice</source>
   <translation>Avis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/showing.py"></location>
   <location filename="../../../gui/variorum_gui/window/workspace.py"></location>
   <source>This text is no longer in the corpus</source>
   <translation>Ce texte n’est plus dans le corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_delegate.py"></location>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} only in {text}</source>
   <translation>{n} seulement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <source>Sentences</source>
   <translation>Phrases</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <source>Headline, notices</source>
   <translation>Titre, avis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <source>Kinds of edit</source>
   <translation>Types de modification</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>shown left</source>
   <translation>affiché à gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_model.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>shown right</source>
   <translation>affiché à droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>Version {number}</source>
   <translation>Version {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>time unknown</source>
   <translation>heure inconnue</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>first version held</source>
   <translation>première version présente</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>no differences found</source>
   <translation>aucune différence trouvée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} added</source>
   <translation>{n} en plus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} removed</source>
   <translation>{n} en moins</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} edited</source>
   <extracomment>For 1: {n} edited</extracomment>
   <translation>
    <numerusform>{n} modifiée</numerusform>
    <numerusform>{n} modifiées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} moved</source>
   <extracomment>For 1: {n} moved</extracomment>
   <translation>
    <numerusform>{n} déplacée</numerusform>
    <numerusform>{n} déplacées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>no sentence differs in its words</source>
   <translation>aucune phrase ne diffère par ses mots</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{n} days</source>
   <extracomment>For 1: {n} day</extracomment>
   <translation>
    <numerusform>{n} jour</numerusform>
    <numerusform>{n} jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>same day</source>
   <translation>le même jour</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>another headline</source>
   <translation>autre titre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>new headline</source>
   <translation>nouveau titre</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/article_history/timeline_rows.py"></location>
   <source>{n} notices</source>
   <extracomment>For 1: {n} notice</extracomment>
   <translation>
    <numerusform>{n} avis</numerusform>
    <numerusform>{n} avis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/article_history/timeline_view.py"></location>
   <source>Versions, the oldest first</source>
   <translation>Versions, de la plus ancienne à la plus récente</translation>
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
   <translation>« {words} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/announcer.py"></location>
   <source>{number} of {count}. {words}</source>
   <translation>{number} sur {count}. {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/announcer.py"></location>
   <source>{doubt}, {how_sure}. {places}. Read as: {reading}</source>
   <translation>{doubt}, {how_sure}. {places}. Lu comme : {reading}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/announcer.py"></location>
   <source>No hit</source>
   <translation>Aucune occurrence</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/announcer.py"></location>
   <source>Hit {number} of {count}. {words}</source>
   <translation>Occurrence {number} sur {count}. {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>told in the same words</source>
   <translation>dit avec les mêmes mots</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>told in nearly the same words</source>
   <translation>dit presque avec les mêmes mots</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>reworded</source>
   <translation>reformulé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>same quotation</source>
   <translation>même citation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>Both versions</source>
   <translation>Les deux versions</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>unfolded</source>
   <translation>déplié</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>folded</source>
   <translation>replié</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>{paragraph}, continued</source>
   <translation>{paragraph}, suite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>paragraph {number} of {count}</source>
   <translation>paragraphe {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>paragraph</source>
   <translation>paragraphe</translation>
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
   <translation>{text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>removed: {words}</source>
   <translation>supprimé : {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>added: {words}</source>
   <translation>ajouté : {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>not compared</source>
   <translation>non comparé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>changed in other ways</source>
   <translation>modifié autrement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>unchanged</source>
   <translation>inchangé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>only here</source>
   <translation>seulement ici</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>removed</source>
   <translation>supprimé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>added</source>
   <translation>ajouté</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>edited</source>
   <translation>modifié</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>no match found in {text}</source>
   <translation>aucune correspondance trouvée dans {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <location filename="../../../core/variorum/reviewing/matched_there.py"></location>
   <source>possible match</source>
   <translation>correspondance possible</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>{what}, linked by you</source>
   <translation>{what}, reliés par vous</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>{what}, in part</source>
   <translation>{what}, en partie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>headline</source>
   <translation>titre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>Right</source>
   <translation>Droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/naming.py"></location>
   <source>paragraph {number}</source>
   <translation>paragraphe {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader.py"></location>
   <source>Comparison as a list</source>
   <translation>Comparaison sous forme de liste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader.py"></location>
   <source>N and P go to the next and the previous heading, Esc back to the texts</source>
   <translation>N et P mènent au titre suivant et au précédent, Échap revient aux textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>{texts}, compared as versions of one article</source>
   <translation>{texts}, comparés comme versions d’un même article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>{texts}, compared as outlets on one event</source>
   <translation>{texts}, comparés comme médias sur un même événement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <location filename="../../../core/variorum/dossier/joining/entity_listing.py"></location>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source> and </source>
   <translation> et </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>Told of: only {kinds}</source>
   <translation>Seulement : {kinds}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>{n} changes</source>
   <extracomment>For 1: {n} change</extracomment>
   <translation>
    <numerusform>{n} modification</numerusform>
    <numerusform>{n} modifications</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>No changes</source>
   <translation>Aucune modification</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>No matched passages</source>
   <translation>Aucun passage correspondant</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>{n} passages that both texts tell</source>
   <extracomment>For 1: {n} passage that both texts tell</extracomment>
   <translation>
    <numerusform>{n} passage que disent les deux textes</numerusform>
    <numerusform>{n} passages que disent les deux textes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>{passages}, {n} of them only possible</source>
   <extracomment>For 1: {passages}, {n} of them only possible</extracomment>
   <translation>
    <numerusform>{passages}, dont {n} seulement possible</numerusform>
    <numerusform>{passages}, dont {n} seulement possibles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>The text: {text}</source>
   <translation>Le texte : {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reader_words.py"></location>
   <source>No match found in {text}</source>
   <translation>Aucune correspondance trouvée dans {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>Press F to fold or unfold the line nearest to the middle, Shift+F for all</source>
   <translation>F replie ou déplie la ligne la plus proche du milieu, Maj+F toutes</translation>
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
   <translation>Note : {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>Possible match (please check)</source>
   <translation>Correspondance possible (à vérifier)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>, now </source>
   <translation>, maintenant </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>{n} more changes</source>
   <extracomment>For 1: {n} more changes</extracomment>
   <translation>
    <numerusform>{n} autre modification</numerusform>
    <numerusform>{n} autres modifications</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>{doubt}, {how_sure}; read as: {reading}</source>
   <translation>{doubt}, {how_sure} ; lu comme : {reading}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/reasons.py"></location>
   <source>To check: {words}</source>
   <translation>À vérifier : {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/telling.py"></location>
   <source>Change {number} of {count}</source>
   <translation>Modification {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/telling.py"></location>
   <source>Changes {first} to {last} of {count}</source>
   <translation>Modifications {first} à {last} sur {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/telling.py"></location>
   <source>Passage {number} of {count}</source>
   <translation>Passage {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/accessible/telling.py"></location>
   <source>Passages {first} to {last} of {count}</source>
   <translation>Passages {first} à {last} sur {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band.py"></location>
   <source>Click, or press Return, to add it</source>
   <translation>Cliquer ou appuyer sur Entrée pour l’ajouter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band.py"></location>
   <source>Click, or press Return, to put it right</source>
   <translation>Cliquer ou appuyer sur Entrée pour le rectifier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band.py"></location>
   <source>Swap Their Order</source>
   <translation>Inverser leur ordre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band.py"></location>
   <source>Add the Publication Time…</source>
   <translation>Ajouter la date de publication…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>versions {one} and {other} of {count}</source>
   <translation>versions {one} et {other} sur {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>versions {one} and {other} of the {count} you hold</source>
   <translation>versions {one} et {other} des {count} que vous avez</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>marked: only {kinds}</source>
   <translation>marqué : seulement {kinds}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>Comparing the two texts…</source>
   <translation>Comparaison des deux textes…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>compared coarsely: the time set for it was over</source>
   <translation>comparaison grossière : le temps prévu était écoulé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>{text} carries a notice</source>
   <translation>{text} porte un avis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>both carry the same notice</source>
   <translation>les deux portent le même avis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>the page itself says only “{words}”</source>
   <translation>la page elle-même dit seulement « {words} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>of the update the page itself says only “{words}”</source>
   <translation>de la mise à jour, la page elle-même dit seulement « {words} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>No correction notice found in {text}</source>
   <translation>Aucun avis de correction trouvé dans {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>their order is a guess, as they were added</source>
   <translation>leur ordre est supposé, celui de leur ajout</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>{text}, the later one, stands on the left</source>
   <translation>{text}, la plus récente, est à gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>{text} is version {number} of {count}</source>
   <translation>{text} est la version {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>{text} is version {number} of the {count} you hold</source>
   <translation>{text} est la version {number} des {count} que vous avez</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>times given by you</source>
   <translation>heures indiquées par vous</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>times in part given by you</source>
   <translation>heures en partie indiquées par vous</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>times as printed on the pages</source>
   <translation>heures telles qu’imprimées sur les pages</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/band_words.py"></location>
   <source>times in part inferred</source>
   <translation>heures en partie déduites</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/borders.py"></location>
   <source>{part} starts here</source>
   <translation>Ici commence : {part}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/borders.py"></location>
   <location filename="../../../core/variorum/reading/several/seams.py"></location>
   <source>A new article begins here</source>
   <translation>Un nouvel article commence ici</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_bar.py"></location>
   <source>Leave it unlinked (Esc)</source>
   <translation>Laisser sans lien (Échap)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_bar.py"></location>
   <source>Leave it unlinked</source>
   <translation>Laisser sans lien</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_bar.py"></location>
   <source>Link “{words}” with: click its partner in {text}, or select it and press Ctrl+L. Esc leaves it.</source>
   <translation>Relier « {words} » : cliquer sur son pendant ({text}), ou le sélectionner et appuyer sur Ctrl+L. Échap abandonne.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>Link the two selections</source>
   <translation>Relier les deux sélections</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>Link the selection to…</source>
   <translation>Relier la sélection à…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>Bring both sides level here</source>
   <translation>Mettre les deux côtés au même niveau ici</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>Link it to another passage…</source>
   <translation>Relier à un autre passage…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>These do not belong together</source>
   <translation>Ceux-ci ne vont pas ensemble</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/link_menu.py"></location>
   <source>Note on this link…</source>
   <translation>Note sur ce lien…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/linking.py"></location>
   <source>Select a passage in each text first, or one, and then click its partner</source>
   <translation>Sélectionner d’abord un passage dans chaque texte, ou un seul, puis cliquer sur son pendant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/linking.py"></location>
   <source>Nothing links this passage with the other text</source>
   <translation>Rien ne relie ce passage à l’autre texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/linking.py"></location>
   <source>In one column both texts are one: link passages in another form</source>
   <translation>En une colonne, les deux textes n’en font qu’un : relier les passages dans une autre forme</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/linking.py"></location>
   <source>Its partner is sought in the other text</source>
   <translation>Son pendant est cherché dans l’autre texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/linking.py"></location>
   <source>Linked passages</source>
   <translation>Passages reliés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Unlink</source>
   <translation>Délier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>These passages do not belong together</source>
   <translation>Ces passages ne vont pas ensemble</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Unlink: these passages do not belong together</source>
   <translation>Délier : ces passages ne vont pas ensemble</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Link to…</source>
   <translation>Relier à…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Choose another passage that it belongs to</source>
   <translation>Choisir un autre passage auquel il correspond</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Link to: choose another passage that it belongs to</source>
   <translation>Relier : choisir un autre passage auquel il correspond</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Bring level</source>
   <translation>Mettre au même niveau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Bring both passages to one height</source>
   <translation>Mettre les deux passages au même niveau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Bring level: bring both passages to one height</source>
   <translation>Mettre au même niveau : mettre les deux passages au même niveau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Note…</source>
   <translation>Note…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Write a note on this link</source>
   <translation>Écrire une note sur ce lien</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/by_hand/passage_card.py"></location>
   <source>Note: write a note on this link</source>
   <translation>Note : écrire une note sur ce lien</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/canvas.py"></location>
   <source>Drop the second article here

or choose one in the corpus, to read both side by side.</source>
   <translation>Déposer le second article ici

ou en choisir un dans le corpus, pour lire les deux côte à côte.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/canvas.py"></location>
   <location filename="../../../gui/variorum_gui/speaking/commands.py"></location>
   <source>Both texts</source>
   <translation>Les deux textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Standfirst</source>
   <translation>Chapeau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Byline</source>
   <translation>Signature</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Dateline</source>
   <translation>Lieu et date</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Picture caption</source>
   <translation>Légende</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Text of the article</source>
   <translation>Texte de l’article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Notice (correction, update)</source>
   <translation>Avis (correction, mise à jour)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Credit</source>
   <translation>Crédit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Page clutter (left out of the comparison)</source>
   <translation>Habillage de page (laissé hors de la comparaison)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Note on the selection…</source>
   <translation>Note sur la sélection…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Note on this paragraph…</source>
   <translation>Note sur ce paragraphe…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Life of this sentence</source>
   <translation>Trajectoire de cette phrase</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Start a new article here</source>
   <translation>Commencer un nouvel article ici</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>This paragraph is</source>
   <translation>Ce paragraphe est</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Who says this…</source>
   <translation>Qui dit cela…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/context_menu.py"></location>
   <source>Move the border between the versions…</source>
   <translation>Déplacer la limite entre les versions…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/copy_menu.py"></location>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/copy_menu.py"></location>
   <source>Copy with its source</source>
   <translation>Copier avec sa source</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/copy_menu.py"></location>
   <source>Copy this paragraph with its source</source>
   <translation>Copier ce paragraphe avec sa source</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/copy_menu.py"></location>
   <source>Find this in the other text</source>
   <translation>Chercher dans l’autre texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/copy_menu.py"></location>
   <source>Find this in the corpus</source>
   <translation>Chercher dans le corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Whole words</source>
   <translation>Mots entiers</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Not where they are part of longer words</source>
   <translation>Pas à l’intérieur de mots plus longs</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Pattern</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>What is sought is a regular expression</source>
   <translation>Ce qui est cherché est une expression régulière</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Previous hit</source>
   <translation>Occurrence précédente</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Next hit</source>
   <translation>Occurrence suivante</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Close the search</source>
   <translation>Fermer la recherche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>{count} in {text}</source>
   <translation>{count} dans {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/list_tab.py"></location>
   <source>{number} of {count}</source>
   <translation>{number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>“{words}” not found in either text</source>
   <translation>« {words} » ne figure dans aucun des textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/find_bar.py"></location>
   <source>Not found in either text</source>
   <translation>Introuvable dans les deux textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>a line unchanged</source>
   <translation>une ligne inchangée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>¶{first} unchanged</source>
   <translation>¶{first} inchangé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>¶{first} to ¶{last} unchanged</source>
   <translation>¶{first} à ¶{last} inchangés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>a line told in both</source>
   <translation>une ligne dite dans les deux</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>¶{first} told in both</source>
   <translation>¶{first} dit dans les deux</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>¶{first} to ¶{last} told in both</source>
   <translation>¶{first} à ¶{last} dits dans les deux</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>Fold again: {what}</source>
   <translation>Replier : {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/comparison/folds.py"></location>
   <source>{n} paragraphs of page clutter</source>
   <extracomment>For 1: {n} paragraph of page clutter</extracomment>
   <translation>
    <numerusform>{n} paragraphe d’habillage de page</numerusform>
    <numerusform>{n} paragraphes d’habillage de page</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_asks.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>Outlet unknown – name it</source>
   <translation>Média inconnu – le nommer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_asks.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>publication time unknown – add it</source>
   <translation>date de publication inconnue – l’ajouter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>Outlet unknown</source>
   <translation>Média inconnu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>, version {number}</source>
   <translation>, version {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>publication time unknown</source>
   <translation>date de publication inconnue</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>{headline} (given by you)</source>
   <translation>{headline} (indiqué par vous)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>by {author}</source>
   <translation>par {author}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>published {time}</source>
   <translation>publié {time}</translation>
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
   <translation>{time} (indiqué par vous)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{time} (no zone given)</source>
   <translation>{time} (sans fuseau horaire)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>{time} (inferred)</source>
   <translation>{time} (déduit)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>On the page: {words}</source>
   <translation>Sur la page : {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>Notice: “{words}”</source>
   <translation>Avis : « {words} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/header_words.py"></location>
   <source>Correction notice: none found in this version</source>
   <translation>Aucun avis de correction trouvé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/headers.py"></location>
   <source>Swap the two sides</source>
   <translation>Échanger les deux côtés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Possible match: please check</source>
   <translation>Correspondance possible : à vérifier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Sure match</source>
   <translation>Correspondance sûre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Likely match</source>
   <translation>Correspondance probable</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Weak match</source>
   <translation>Correspondance faible</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Linked by you</source>
   <translation>Reliés par vous</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>told in a different place; click the ribbon to bring both level</source>
   <translation>dit à un autre endroit ; cliquer sur le ruban met les deux au même niveau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>told in a different place</source>
   <translation>dit à un autre endroit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>click the ribbon to bring both level</source>
   <translation>cliquer sur le ruban met les deux au même niveau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Other space</source>
   <translation>Autre espace</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Worded differently</source>
   <translation>Formulé autrement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Space changed</source>
   <translation>Espace modifiée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Edited</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Removed</source>
   <translation>Supprimé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <source>Added</source>
   <translation>Ajouté</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/hover_card.py"></location>
   <location filename="../../../core/variorum/reading/choice_words.py"></location>
   <source>Only in {version}</source>
   <translation>Seulement dans {version}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend.py"></location>
   <source>All Marks</source>
   <translation>Toutes les marques</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend.py"></location>
   <source>Explain all marks, also those there is no room for here</source>
   <translation>Expliquer toutes les marques, même celles qui ne tiennent pas ici</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend.py"></location>
   <source>Legend: {marks}</source>
   <translation>Légende : {marks}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>thin</source>
   <translation>fin</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>word</source>
   <translation>mot</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>sure match</source>
   <translation>correspondance sûre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>possible</source>
   <translation>possible</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/reading_marks.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>quotation</source>
   <translation>citation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>other wording</source>
   <translation>autre formulation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <location filename="../../../core/variorum/text/decided_words.py"></location>
   <source>to check</source>
   <translation>à vérifier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>other precision</source>
   <translation>autre précision</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <source>person</source>
   <translation>personne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <source>organisation</source>
   <translation>organisation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>place</source>
   <translation>lieu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>only on the left</source>
   <translation>seulement à gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>only on the right</source>
   <translation>seulement à droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>moved</source>
   <translation>déplacé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>figure changed</source>
   <translation>chiffre modifié</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>house style</source>
   <translation>style maison</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>same paragraph</source>
   <translation>même paragraphe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>unsure reading</source>
   <translation>lecture incertaine</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>unsure: could be either</source>
   <translation>incertain : l’un ou l’autre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>border that can be dragged</source>
   <translation>limite déplaçable</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>linked by you</source>
   <translation>reliés par vous</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>quotation in both</source>
   <translation>citation dans les deux</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>only in {text}</source>
   <translation>seulement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>only in the first text</source>
   <translation>seulement dans le premier texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_items.py"></location>
   <source>only in the second text</source>
   <translation>seulement dans le second texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved ↓ to {place}</source>
   <translation>déplacé ↓ vers {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>strike-through on a tint</source>
   <translation>barré sur fond teinté</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Removed; a thin strike without tint: house style</source>
   <translation>Supprimé ; trait fin sans teinte : style maison</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>heavy underline on a tint</source>
   <translation>souligné épais sur fond teinté</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Added; a thin underline without tint: house style</source>
   <translation>Ajouté ; soulignement fin sans teinte : style maison</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>outline and ribbon</source>
   <translation>contour et ruban</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Told in both: sure, likely (thin line) and possible (dashed line)</source>
   <translation>Dit dans les deux : sûr, probable (trait fin) et possible (tirets)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>closed frame with a small sign of words</source>
   <translation>cadre fermé avec une petite étiquette</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Told in another place; the sign says where, and a click goes there</source>
   <translation>Dit à un autre endroit ; l’étiquette dit où, un clic y mène</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>bar left of the text</source>
   <translation>barre à gauche du texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Quotation; two thin lines under words: worded otherwise in the other text</source>
   <translation>Citation ; deux traits fins sous des mots : formulé autrement dans l’autre texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>underline after ● person, ■ organisation or ▲ place</source>
   <translation>souligné après ● personne, ■ organisation ou ▲ lieu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>The name chosen in the sidebar</source>
   <translation>Le nom choisi dans le panneau latéral</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>solid box</source>
   <translation>cadre plein</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>A figure to check: it differs, or was changed</source>
   <translation>Un chiffre à vérifier : il diffère ou a été modifié</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>dotted box</source>
   <translation>cadre pointillé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>The same figure to another precision; with ? in the margin: the reading is not sure, and filled: another one is about as likely</source>
   <translation>Le même chiffre avec une autre précision ; avec ? dans la marge : la lecture n’est pas sûre, et rempli : une autre est à peu près aussi probable</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>bar and ground across the column</source>
   <translation>barre et fond sur toute la colonne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>A correction, clarification or update</source>
   <translation>Une correction, une précision ou une mise à jour</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>pale band between the columns</source>
   <translation>bande pâle entre les colonnes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>The same paragraph in both versions</source>
   <translation>Le même paragraphe dans les deux versions</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>square brackets on a ground</source>
   <translation>crochets sur fond teinté</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Found by the search; heavier brackets: the hit one stands at</source>
   <translation>Trouvé par la recherche ; crochets épais : l’occurrence où l’on se trouve</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>ground with a bar at either end</source>
   <translation>fond avec une barre à chaque bout</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>Selected</source>
   <translation>Sélectionné</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>dotted underline and a page in the margin</source>
   <translation>souligné en pointillé et une page en marge</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>There is a note on it</source>
   <translation>Il y a une note à ce sujet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_sheet.py"></location>
   <source>What the marks mean</source>
   <translation>Ce que signifient les marques</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Linked by you. Its outline is made of dashes and dots</source>
   <translation>Reliés par vous. Le contour est fait de tirets et de points</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>An outline without tint: a quotation that both texts have stands in the passage; how sure the match is, its line says</source>
   <translation>Un contour sans teinte : le passage contient une citation que les deux textes ont ; le trait dit si la correspondance est sûre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Brackets in the outer margins: where you are, the passages of the chosen finding or of the last step</source>
   <translation>Crochets dans les marges extérieures : où vous êtes, les passages du constat choisi ou de la dernière étape</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Before the words of the finding, figure or quotation chosen in the sidebar</source>
   <translation>Devant les mots du constat, du chiffre ou de la citation choisis dans le panneau latéral</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Between the columns: what tells the same in the other text is further up or down; a click goes there</source>
   <translation>Entre les colonnes : ce qui dit la même chose dans l’autre texte est plus haut ou plus bas ; un clic y mène</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>The narrow map beside the texts: left and right text from top to bottom, each mark in its colour; the frame is what is in view</source>
   <translation>La carte étroite à côté des textes : texte de gauche et de droite de haut en bas, chaque marque dans sa couleur ; le cadre est ce qui est visible</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Beside a paragraph without a number, as a caption or byline; a click says that it is something else</source>
   <translation>À côté d’un paragraphe sans numéro, comme une légende ou une signature ; un clic permet de dire que c’est autre chose</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>Greyed, with words in a small frame: what the paragraph is. Page clutter, as menus and advertisements, is left out of the comparison; “count as text” takes it in</source>
   <translation>Grisé, avec des mots dans un petit cadre : ce qu’est le paragraphe. L’habillage de la page, comme les menus et la publicité, est exclu de la comparaison ; « compter comme texte » l’y fait entrer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>page clutter</source>
   <translation>habillage de page</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>A change of form alone: quotation marks, dashes, capitals, or a spelling that a paper always writes so</source>
   <translation>Un changement de forme seulement : guillemets, tirets, majuscules, ou une graphie qu’un journal écrit toujours ainsi</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>A border between two articles or versions that can be dragged</source>
   <translation>Une limite entre deux articles ou versions que l’on peut déplacer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>In the corpus: not read yet</source>
   <translation>Dans le corpus : pas encore lu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/legend_signs.py"></location>
   <source>In the corpus: shown on the left, shown on the right</source>
   <translation>Dans le corpus : affiché à gauche, affiché à droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/overview.py"></location>
   <source>Overview of both texts</source>
   <translation>Vue d’ensemble des deux textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/overview.py"></location>
   <source>Both texts at a glance; click or drag to go there</source>
   <translation>Les deux textes d’un coup d’œil ; cliquer ou glisser pour s’y rendre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/pane.py"></location>
   <source>Comparison</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>standfirst</source>
   <translation>chapeau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>byline</source>
   <translation>signature</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>dateline</source>
   <translation>lieu et date</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>date</source>
   <translation>date</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>picture caption</source>
   <translation>légende de l’image</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>text of the article</source>
   <translation>texte de l’article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>notice</source>
   <translation>avis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>credit</source>
   <translation>crédit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>count as text</source>
   <translation>compter comme texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>{title}: left out of the comparison</source>
   <translation>{title} : laissé hors de la comparaison</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>{title}: makes no match between two outlets</source>
   <translation>{title} : ne fait pas de correspondance entre deux médias</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>{title}: compared</source>
   <translation>{title} : comparé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Click to fold</source>
   <translation>Cliquer pour replier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Click to open</source>
   <translation>Cliquer pour déplier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Click to open; each paragraph can be counted as text</source>
   <translation>Cliquer pour déplier ; chaque paragraphe peut être compté comme texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>caption</source>
   <translation>légende</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Click to say that it is something else</source>
   <translation>Cliquer pour dire que c’est autre chose</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Click to count it as text of the article</source>
   <translation>Cliquer pour le compter comme texte de l’article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/paragraph_signs.py"></location>
   <source>Ctrl+M, or a click on “count as text”, makes it text of the article</source>
   <translation>Ctrl+M, ou un clic sur « compter comme texte », en fait du texte de l’article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>the notice</source>
   <translation>l’avis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>the standfirst</source>
   <translation>le chapeau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>the headline</source>
   <translation>le titre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>the caption</source>
   <translation>la légende</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>the credit</source>
   <translation>le crédit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>another place</source>
   <translation>un autre endroit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved to {place}</source>
   <translation>déplacé vers {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved from {place}</source>
   <translation>déplacé depuis {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved ↓ from {place}</source>
   <translation>déplacé ↓ depuis {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved ↑ to {place}</source>
   <translation>déplacé ↑ vers {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/passages.py"></location>
   <source>moved ↑ from {place}</source>
   <translation>déplacé ↑ depuis {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/reading_marks.py"></location>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/reading_marks.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>figure</source>
   <translation>chiffre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/reading_marks.py"></location>
   <source>with {things}</source>
   <translation>avec {things}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/seeking.py"></location>
   <source>searching…</source>
   <translation>recherche…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>the pattern is too long, or repeats too often</source>
   <translation>le motif est trop long ou se répète trop souvent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>this is no pattern: {reason}</source>
   <translation>ce n’est pas un motif : {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>stopped after {seconds} seconds: there may be more</source>
   <translation>arrêté après {seconds} secondes : il peut y en avoir d’autres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>there are more: only the first are listed</source>
   <translation>il y en a d’autres : seules les premières sont listées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>stopped</source>
   <translation>arrêté</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/comparison/sought.py"></location>
   <source>the pattern is too large for these texts</source>
   <translation>le motif est trop vaste pour ces textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Story</source>
   <translation>Sujet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Article</source>
   <translation>Article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Bin</source>
   <translation>Corbeille</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>What was removed, the latest first</source>
   <translation>Ce qui a été retiré, le plus récent d’abord</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Empty the Bin…</source>
   <translation>Vider la corbeille…</translation>
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
    <numerusform>{n} texte</numerusform>
    <numerusform>{n} textes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/story_chooser.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>(untitled)</source>
   <translation>(sans titre)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>{n} things lie in the bin.</source>
   <extracomment>For 1: {n} thing lies in the bin.</extracomment>
   <translation>
    <numerusform>{n} élément est dans la corbeille.</numerusform>
    <numerusform>{n} éléments sont dans la corbeille.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <source>Restored things go back where they were.</source>
   <translation>Ce qui est restauré retourne à sa place.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/bin_panel.py"></location>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>The bin is empty.</source>
   <translation>La corbeille est vide.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Nothing of what this act was about is there, or it was the whole corpus.</source>
   <translation>Rien de ce que concernait cette action n’est encore là, ou c’était tout le corpus.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Undo back to here</source>
   <translation>Annuler jusqu’ici</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Undo {n} acts done after “{act}”? Redo does them again, one by one.</source>
   <extracomment>For 1: Undo {n} act done after “{act}”? Redo does it again.</extracomment>
   <translation>
    <numerusform>Annuler {n} action faite après « {act} » ? « Rétablir » la refait.</numerusform>
    <numerusform>Annuler {n} actions faites après « {act} » ? « Rétablir » les refait une à une.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Choose several stories, or several articles, in the corpus first</source>
   <translation>Choisir d’abord plusieurs sujets, ou plusieurs articles, du corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Choose what to move in the corpus first</source>
   <translation>Choisir d’abord dans le corpus ce qu’il faut déplacer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Move to which story?</source>
   <translation>Déplacer vers quel sujet ?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Choose a story in the corpus first</source>
   <translation>Choisir d’abord un sujet du corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Recover a damaged corpus</source>
   <translation>Récupérer un corpus endommagé</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/commands.py"></location>
   <source>Undid {n} acts</source>
   <extracomment>For 1: Undid {n} act</extracomment>
   <translation>
    <numerusform>{n} action annulée</numerusform>
    <numerusform>{n} actions annulées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>History of the corpus</source>
   <translation>Historique du corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>Acts, the newest first</source>
   <translation>Actions, la plus récente d’abord</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>Undo Back to Here…</source>
   <translation>Annuler jusqu’ici…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>Take back everything done after the chosen act; it asks, and can be done again</source>
   <translation>Annuler tout ce qui a suivi l’action choisie ; une confirmation est demandée, et tout peut être rétabli</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>{act} (undone)</source>
   <translation>{act} (annulé)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>History only: this cannot be undone any more.</source>
   <translation>Historique seulement : ceci ne peut plus être annulé.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>{n} acts.</source>
   <extracomment>For 1: {n} act.</extracomment>
   <translation>
    <numerusform>{n} action.</numerusform>
    <numerusform>{n} actions.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>Nothing was done yet.</source>
   <translation>Rien n’a encore été fait.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/history_panel.py"></location>
   <source>The newest {n} are listed.</source>
   <translation>Les {n} plus récentes sont listées.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Merge another corpus</source>
   <translation>Fusionner un autre corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>{file} holds nothing that is not here already.</source>
   <translation>{file} ne contient rien qui ne soit déjà ici.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>“{name}” would bring: {what}. It can be undone.</source>
   <translation>« {name} » apporterait : {what}. Cela peut être annulé.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Merge</source>
   <translation>Fusionner</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Looking at {file}</source>
   <translation>Examen de {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>{act}. Undo takes it back.</source>
   <translation>{act}. « Annuler » revient en arrière.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Merging {file}</source>
   <translation>Fusion de {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Export as a new corpus</source>
   <translation>Exporter comme nouveau corpus</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/selection_facts.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} stories</source>
   <extracomment>For 1: {n} story</extracomment>
   <translation>
    <numerusform>{n} sujet</numerusform>
    <numerusform>{n} sujets</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>{stories} exported to {file}.</source>
   <translation>{stories} exportés dans {file}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <location filename="../../../gui/variorum_gui/window/written_file.py"></location>
   <source>Open It</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Exporting</source>
   <translation>Exportation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>copy</source>
   <translation>copie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Save a copy of the corpus</source>
   <translation>Enregistrer une copie du corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Saving a copy of {file}</source>
   <translation>Enregistrement d’une copie de {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Saved a copy as {file}</source>
   <translation>Copie enregistrée sous {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Stopped; no copy was saved.</source>
   <translation>Arrêté ; aucune copie n’a été enregistrée.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>{file} was {before} and is {now} now.</source>
   <translation>{file} faisait {before} et fait maintenant {now}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/long_acts.py"></location>
   <source>Compacting {file}</source>
   <translation>Compactage de {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/one_event.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>Looking for stories of one event</source>
   <translation>Recherche de sujets sur un même événement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/one_event.py"></location>
   <source>Stopped; nothing was changed.</source>
   <translation>Arrêté ; rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Variorum corpus (*.variorum)</source>
   <translation>Corpus Variorum (*.variorum)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Recover What Can Be Read…</source>
   <translation>Récupérer ce qui peut être lu…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Open for Reading Only</source>
   <translation>Ouvrir en lecture seule</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <location filename="../../../core/variorum/corpus/database.py"></location>
   <source>{file} was opened for reading only.</source>
   <translation>{file} a été ouvert en lecture seule.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>{why} Nothing you do here is kept.</source>
   <translation>{why} Rien de ce qui est fait ici n’est conservé.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Save a Copy…</source>
   <translation>Enregistrer une copie…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Bringing {file} up to date</source>
   <translation>Mise à niveau de {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>recovered</source>
   <translation>récupéré</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Recover into a new corpus</source>
   <translation>Récupérer dans un nouveau corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>{texts} of {file} are in {new}.</source>
   <translation>{texts} de {file} sont dans {new}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Not all could be read.</source>
   <translation>Tout n’a pas pu être lu.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/opening.py"></location>
   <source>Recovering {file}</source>
   <translation>Récupération de {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>“{one}” and “{other}” perhaps tell of one event.</source>
   <translation>« {one} » et « {other} » parlent peut-être d’un même événement.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <location filename="../../../gui/variorum_gui/story/of_two_stories.py"></location>
   <source>Make One Story</source>
   <translation>Réunir en un seul</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>Keep Apart</source>
   <translation>Garder séparés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>{n} pairs of stories perhaps tell of one event each.</source>
   <translation>{n} paires parlent peut-être chacune d’un même événement.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>Make Each One Story</source>
   <translation>Réunir chaque paire</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>Keep All Apart</source>
   <translation>Les garder toutes séparées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>{n} new stories. Whether some of them tell of one event was not looked for yet.</source>
   <translation>{n} nouveaux sujets. On n’a pas encore cherché si certains parlent d’un même événement.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event.py"></location>
   <source>Look for Them</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>Stories of one event</source>
   <translation>Sujets d’un même événement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>Pairs of stories, the likeliest first</source>
   <translation>Paires de sujets, les plus probables d’abord</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>Tick All</source>
   <translation>Tout cocher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>Make One Story of Each</source>
   <translation>Faire un seul sujet de chaque paire</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>“{one}” and “{other}”</source>
   <translation>« {one} » et « {other} »</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>{n} pairs of stories perhaps tell of one event each. Tick those to do something about.</source>
   <extracomment>For 1: {n} pair of stories perhaps tells of one event. Tick what to do something about.</extracomment>
   <translation>
    <numerusform>{n} paire de sujets parle peut-être d’un même événement. Cochez ce qui est à traiter.</numerusform>
    <numerusform>{n} paires de sujets parlent peut-être chacune d’un même événement. Cochez celles à traiter.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/same_event_panel.py"></location>
   <source>No two stories were found that perhaps tell of one event.</source>
   <translation>Aucune paire de sujets parlant peut-être d’un même événement n’a été trouvée.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Search the corpus</source>
   <translation>Chercher dans le corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Words to look for</source>
   <translation>Mots à chercher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Words, “a phrase”, begin*, one OR another</source>
   <translation>Mots, « une expression », début*, l’un OR l’autre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>From the day</source>
   <translation>À partir du jour</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Until the day</source>
   <translation>Jusqu’au jour</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Only where figures differ</source>
   <translation>Seulement là où des chiffres diffèrent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Articles with a figure that another text of the story tells otherwise</source>
   <translation>Articles avec un chiffre qu’un autre texte du sujet donne autrement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Found</source>
   <translation>Trouvé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Any story</source>
   <translation>Tous les sujets</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Type words; what is found is listed as you type.</source>
   <translation>Taper des mots ; les résultats s’affichent pendant la frappe.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>The {n} best are listed; there are more.</source>
   <translation>Les {n} meilleurs sont listés ; il y en a d’autres.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>{n} texts found.</source>
   <extracomment>For 1: {n} text found.</extracomment>
   <translation>
    <numerusform>{n} texte trouvé.</numerusform>
    <numerusform>{n} textes trouvés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Compare the Figures of {n} More Stories</source>
   <extracomment>For 1: Compare the Figures of {n} More Story</extracomment>
   <translation>
    <numerusform>Comparer les chiffres de {n} sujet de plus</numerusform>
    <numerusform>Comparer les chiffres de {n} sujets de plus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>{name}: 2026-05-03</source>
   <translation>{name} : 2026-05-03</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Any outlet</source>
   <translation>Tous les médias</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Any language</source>
   <translation>Toutes les langues</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/search_panel.py"></location>
   <source>Any tag</source>
   <translation>Toutes les étiquettes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/searching.py"></location>
   <location filename="../../../core/variorum/dossier/cross_referencing.py"></location>
   <source>Comparing figures</source>
   <translation>Comparaison des chiffres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/story_chooser.py"></location>
   <source>Words of the title</source>
   <translation>Mots du titre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/story_chooser.py"></location>
   <source>Stories</source>
   <translation>Sujets</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpora/story_chooser.py"></location>
   <source>A new story</source>
   <translation>Un nouveau sujet</translation>
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
    <numerusform>{n} article</numerusform>
    <numerusform>{n} articles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/chosen_acts.py"></location>
   <source>Details of {what}</source>
   <translation>Détails : {what}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/chosen_acts.py"></location>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>No address is known for this text. “Details…” can add one.</source>
   <translation>Aucune adresse n’est connue pour ce texte. « Détails… » permet d’en ajouter une.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Outlet</source>
   <translation>Média</translation>
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
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>Label</source>
   <translation>Libellé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Published</source>
   <translation>Publication</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Updated</source>
   <translation>Mise à jour</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>First seen</source>
   <translation>Vu la première fois</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>(several)</source>
   <translation>(plusieurs)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>A day as 3 May 2026 or 2026-05-03; with its hour as 2026-05-03 13:05 UTC</source>
   <translation>Un jour comme 3 mai 2026 ou 2026-05-03 ; avec l’heure, comme 2026-05-03 13:05 UTC</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>{code}, as its words tell</source>
   <translation>{code}, d’après ses mots</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../core/variorum/reporting/source_line.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>When the file was made</source>
   <translation>Date de création du fichier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>Inferred, not stated by the source</source>
   <translation>Déduit, non indiqué par la source</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <source>A code of two letters, such as en or de</source>
   <translation>Un code de deux lettres, comme en ou de</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/details_form.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <source>Only the beginning is shown: it has {n} letters</source>
   <translation>Seul le début est affiché : il y a {n} caractères</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/drop_box.py"></location>
   <source>Drop files, folders or selected text to add them here</source>
   <translation>Déposer ici fichiers, dossiers ou texte sélectionné</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/drop_box.py"></location>
   <source>Opens the dialog to choose files</source>
   <translation>Ouvre la fenêtre de choix des fichiers</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/drop_box.py"></location>
   <source>Press to choose files</source>
   <translation>Appuyer pour choisir des fichiers</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/filter_line.py"></location>
   <source>Filter by word, outlet or date</source>
   <translation>Mot, média ou date</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/filter_line.py"></location>
   <source>Filter the corpus by word, outlet or date</source>
   <translation>Filtrer le corpus par mot, média ou date</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/headline_choice.py"></location>
   <location filename="../../../gui/variorum_gui/story/table_model.py"></location>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>not found</source>
   <translation>pas trouvé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/headline_choice.py"></location>
   <source>Choose the paragraph that is the headline, or write one: the text stays as it is</source>
   <translation>Choisir le paragraphe qui est le titre, ou en écrire un : le texte reste tel quel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane.py"></location>
   <source>Nothing here yet. Two articles are enough to begin.</source>
   <translation>Rien ici pour l’instant. Deux articles suffisent pour commencer.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane.py"></location>
   <source>Nothing in this corpus fits the filter.</source>
   <translation>Rien dans ce corpus ne correspond au filtre.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane.py"></location>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane_layout.py"></location>
   <location filename="../../../gui/variorum_gui/window/pane_row.py"></location>
   <source>Corpus</source>
   <translation>Corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/pane.py"></location>
   <source>{kept} of {articles}</source>
   <translation>{kept} sur {articles}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <source>one, another</source>
   <translation>une, une autre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/passage_note_field.py"></location>
   <source>Tags, parted by commas</source>
   <translation>Étiquettes, séparées par des virgules</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <source>Only some have: {tags}</source>
   <translation>Seuls certains ont : {tags}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <source>{n} more tags are not shown</source>
   <extracomment>For 1: {n} more tag is not shown</extracomment>
   <translation>
    <numerusform>{n} autre étiquette n’est pas affichée</numerusform>
    <numerusform>{n} autres étiquettes ne sont pas affichées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/remarks.py"></location>
   <source>Given so far: {tags}</source>
   <translation>Déjà données : {tags}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/selection_facts.py"></location>
   <source>{outlet}, “{headline}”</source>
   <translation>{outlet}, « {headline} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/selection_facts.py"></location>
   <source>{version} of {article}</source>
   <translation>{version} de {article}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Show left</source>
   <translation>Afficher à gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Show right</source>
   <translation>Afficher à droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Compare these two</source>
   <translation>Comparer ces deux</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>The whole story…</source>
   <translation>Tout le sujet…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>History of this article…</source>
   <translation>Historique de cet article…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Details…</source>
   <translation>Détails…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Move to a new story</source>
   <translation>Déplacer vers un nouveau sujet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Make versions of one article</source>
   <translation>En faire les versions d’un article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Make one story</source>
   <translation>En faire un seul sujet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Mark as read</source>
   <translation>Marquer comme lu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Mark as not read</source>
   <translation>Marquer comme non lu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Export as a new corpus…</source>
   <translation>Exporter comme nouveau corpus…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Check the address again</source>
   <translation>Vérifier à nouveau l’adresse</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <source>Copy address</source>
   <translation>Copier l’adresse</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_act_table.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <source>Title of the story</source>
   <translation>Titre du sujet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <source>The outlet this article is of</source>
   <translation>Le média dont vient cet article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <source>Label of this version</source>
   <translation>Libellé de cette version</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <source>Which version it is, in your words; the outlet is named on the row of the article above</source>
   <translation>De quelle version il s’agit, en vos mots ; le média se nomme sur la ligne de l’article au-dessus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_delegate.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_delegate.py"></location>
   <source>New name</source>
   <translation>Nouveau nom</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_view.py"></location>
   <source>Corpus: stories, articles and versions</source>
   <translation>Corpus : sujets, articles et versions</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/tree_view.py"></location>
   <source>A story stays where it is. Choose several, and “Make one story” in their menu.</source>
   <translation>Un sujet reste où il est. Choisissez-en plusieurs, puis « En faire un seul sujet » dans leur menu.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/typed_times.py"></location>
   <source>There is no such date or time.</source>
   <translation>Cette date ou cette heure n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/typed_times.py"></location>
   <source>Please add the time zone, such as UTC or +02:00.</source>
   <translation>Ajouter le fuseau horaire, par exemple UTC ou +02:00.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/typed_times.py"></location>
   <source>“{words}” can be {one} or {other}.</source>
   <translation>« {words} » peut être le {one} ou le {other}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/typed_times.py"></location>
   <source>Please write a day as 3 May 2026 or 2026-05-03, and a time as 2026-05-03 13:05 UTC.</source>
   <translation>Écrire un jour comme 3 mai 2026 ou 2026-05-03, et avec une heure comme 2026-05-03 13:05 UTC.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{n} not read yet</source>
   <translation>{n} pas encore lus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>not read yet</source>
   <translation>pas encore lu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>● {words}: the dot goes when the text is shown</source>
   <translation>● {words} : le point disparaît quand le texte est affiché</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>shown left and shown right</source>
   <translation>affiché à gauche et à droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>left text inside and right text inside</source>
   <translation>contient le texte de gauche et celui de droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>left text inside</source>
   <translation>contient le texte de gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>right text inside</source>
   <translation>contient le texte de droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>Story: {title}</source>
   <translation>Sujet : {title}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>{n} of {total}</source>
   <translation>{n} sur {total}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>you hold {n} of {total} stored versions</source>
   <translation>{n} versions présentes sur {total} enregistrées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>agency</source>
   <translation>agence</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>outlet unknown</source>
   <translation>média inconnu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>File: {file}</source>
   <translation>Fichier : {file}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{n} places are in doubt</source>
   <extracomment>For 1: 1 place of the reading is in doubt</extracomment>
   <translation>
    <numerusform>{n} endroit de la lecture est douteux</numerusform>
    <numerusform>{n} endroits sont douteux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{n} words</source>
   <extracomment>For 1: {n} words</extracomment>
   <translation>
    <numerusform>{n} mot</numerusform>
    <numerusform>{n} mots</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>Tags: {tags}</source>
   <translation>Étiquettes : {tags}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{time} (inferred, not stated)</source>
   <translation>{time} (déduit, non indiqué)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>date unknown</source>
   <translation>date inconnue</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>date unknown, file made {day}</source>
   <translation>date inconnue, fichier du {day}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>Versions {first}–{last}</source>
   <translation>Versions {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{versions} · not held</source>
   <translation>{versions} · absentes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>The source says this exists, but it was not added.</source>
   <translation>Selon la source cela existe, mais n’a pas été ajouté.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/corpus_tree/wording.py"></location>
   <source>{versions}, not held</source>
   <translation>{versions}, absentes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>Go to a doubt first (F7)</source>
   <translation>Aller d’abord à un doute (F7)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>{doubt}: {reading}. {key} reads it otherwise</source>
   <translation>{doubt} : {reading}. {key} le lit autrement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>Keep: {reading}</source>
   <translation>Laisser ainsi : {reading}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>No garbled letters were found in these texts</source>
   <translation>Aucun caractère corrompu n’a été trouvé dans ces textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>Drag the grip (⋮) to where the border belongs, or press Alt+Right</source>
   <translation>Faire glisser la poignée (⋮) là où doit être la limite, ou appuyer sur Alt+Droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>Looking for the words of what you decided</source>
   <translation>Recherche des mots des décisions prises</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/commands.py"></location>
   <source>Nothing in these texts is in doubt</source>
   <translation>Rien n’est douteux dans ces textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>linked</source>
   <translation>relié</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>not linked</source>
   <translation>non relié</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <location filename="../../../gui/variorum_gui/doubting/lost_roles_list.py"></location>
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>you said: {decision}</source>
   <translation>décidé : {decision}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>{n} links of yours find their words in no text any more. They are kept, and hold again when texts with these words are read.</source>
   <extracomment>For 1: A link of yours finds its words in no text any more. It is kept, and holds again when texts with these words are read.</extracomment>
   <translation>
    <numerusform>Un de vos liens ne trouve plus ses mots dans aucun texte. Il est gardé et vaudra de nouveau quand des textes avec ces mots seront lus.</numerusform>
    <numerusform>{n} de vos liens ne trouvent plus leurs mots dans aucun texte. Ils sont gardés et vaudront de nouveau quand des textes avec ces mots seront lus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>Links without their words</source>
   <translation>Liens sans leurs mots</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>Forget This Link</source>
   <translation>Oublier ce lien</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_links_list.py"></location>
   <source>It will not hold again when texts with these words are read; can be undone</source>
   <translation>Il ne vaudra plus quand des textes avec ces mots seront lus ; peut être annulé</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/lost_notes_list.py"></location>
   <source>{n} notes of yours find their passages in no version of their articles any more. They are kept, and stand again when one with these words is read.</source>
   <extracomment>For 1: A note of yours finds its passage in no version of its article any more. It is kept, and stands again when one with these words is read.</extracomment>
   <translation>
    <numerusform>Une note ne trouve plus son passage dans aucune version de son article. Elle est gardée et reviendra quand une version avec ces mots sera lue.</numerusform>
    <numerusform>{n} notes ne trouvent plus leurs passages dans aucune version de leurs articles. Elles sont gardées et reviendront quand une version avec ces mots sera lue.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_notes_list.py"></location>
   <source>Notes without their passage</source>
   <translation>Notes sans leur passage</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_notes_list.py"></location>
   <source>Forget This Note</source>
   <translation>Oublier cette note</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_notes_list.py"></location>
   <source>The note will not stand again when a text with these words is read; can be undone</source>
   <translation>La note ne reviendra plus quand un texte avec ces mots sera lu ; peut être annulé</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/lost_roles_list.py"></location>
   <source>{n} roles you gave find their paragraphs in no text any more: it was taken out, or is read otherwise now. They are kept, and hold again when a text with these words is read.</source>
   <extracomment>For 1: A role you gave finds its paragraph in no text any more: it was taken out, or is read otherwise now. It is kept, and holds again when a text with these words is read.</extracomment>
   <translation>
    <numerusform>Un rôle attribué ne trouve plus son paragraphe dans aucun texte : il a été retiré, ou est lu autrement. Le rôle est gardé et vaudra de nouveau quand un texte avec ces mots sera lu.</numerusform>
    <numerusform>{n} rôles attribués ne trouvent plus leurs paragraphes dans aucun texte : ils ont été retirés, ou sont lus autrement. Les rôles sont gardés et vaudront de nouveau quand un texte avec ces mots sera lu.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_roles_list.py"></location>
   <source>Roles without a paragraph</source>
   <translation>Rôles sans paragraphe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_roles_list.py"></location>
   <source>Forget This Role</source>
   <translation>Oublier ce rôle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_roles_list.py"></location>
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <source>It will not hold again when a text with these words is read; can be undone</source>
   <translation>Il ne vaudra plus quand un texte avec ces mots sera lu ; peut être annulé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <source>the text does not say</source>
   <translation>le texte ne le dit pas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <source>{n} speakers you named find the quotation, or the words that name them, in no text any more. They are kept, and hold again when texts with these words are read.</source>
   <extracomment>For 1: A speaker you named finds the quotation, or the words that name him, in no text any more. It is kept, and holds again when a text with these words is read.</extracomment>
   <translation>
    <numerusform>Une personne citée que vous avez nommée ne trouve plus la citation, ou les mots qui la nomment, dans aucun texte. Elle est gardée et vaudra de nouveau quand un texte avec ces mots sera lu.</numerusform>
    <numerusform>{n} personnes citées que vous avez nommées ne trouvent plus la citation, ou les mots qui les nomment, dans aucun texte. Elles sont gardées et vaudront de nouveau quand des textes avec ces mots seront lus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <source>Speakers without their words</source>
   <translation>Personnes citées sans leurs mots</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_speakers_list.py"></location>
   <source>Forget This Speaker</source>
   <translation>Oublier cette personne citée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>confirmed</source>
   <translation>confirmé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>rejected</source>
   <translation>rejeté</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>unsure</source>
   <translation>incertain</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>not the same fact</source>
   <translation>pas le même fait</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>{n} verdicts you gave find their words in no text any more. They are kept, and stand again when a text with these words is read.</source>
   <extracomment>For 1: A verdict you gave finds its words in no text any more. It is kept, and stands again when a text with these words is read.</extracomment>
   <translation>
    <numerusform>Un verdict rendu ne trouve plus ses mots dans aucun texte. Il est gardé et reviendra quand un texte avec ces mots sera lu.</numerusform>
    <numerusform>{n} verdicts rendus ne trouvent plus leurs mots dans aucun texte. Ils sont gardés et reviendront quand un texte avec ces mots sera lu.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>Verdicts without their words</source>
   <translation>Verdicts sans leurs mots</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>Forget This Verdict</source>
   <translation>Oublier ce verdict</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/lost_verdicts_list.py"></location>
   <source>The verdict and its note will not stand again when a text with these words is read; can be undone</source>
   <translation>Le verdict et sa note ne reviendront plus quand un texte avec ces mots sera lu ; peut être annulé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Several articles were found in each of {n} files.</source>
   <translation>Plusieurs articles ont été trouvés dans chacun des {n} fichiers.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Keep them apart</source>
   <translation>Les garder séparés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>{n} articles found in {file}.</source>
   <translation>{n} articles trouvés dans {file}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Keep as {n}</source>
   <translation>En garder {n}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Make it one</source>
   <translation>En faire un seul</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Some letters look garbled in {n} texts.</source>
   <translation>Certains caractères semblent corrompus dans {n} textes.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Some letters look garbled in {file}.</source>
   <translation>Certains caractères semblent corrompus dans {file}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <source>Repair Garbled Letters</source>
   <translation>Réparer les caractères corrompus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/offering.py"></location>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>the text</source>
   <translation>le texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Doubts of the reading</source>
   <translation>Doutes de la lecture</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Doubts</source>
   <translation>Doutes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Readings to choose among</source>
   <translation>Lectures au choix</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Keep as It Is</source>
   <translation>Laisser ainsi</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Read This Way</source>
   <translation>Lire ainsi</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>The reading in force is right; the mark goes</source>
   <translation>La lecture en vigueur est juste ; la marque disparaît</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>Nothing in these texts is in doubt.</source>
   <translation>Rien n’est douteux dans ces textes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>{n} places where the reading is not sure. Choosing a line goes there; every choice can be undone.</source>
   <extracomment>For 1: One place where the reading is not sure. Choosing a line goes there; every choice can be undone.</extracomment>
   <translation>
    <numerusform>Un endroit où la lecture n’est pas sûre. Choisir une ligne y mène ; chaque choix peut être annulé.</numerusform>
    <numerusform>{n} endroits où la lecture n’est pas sûre. Choisir une ligne y mène ; chaque choix peut être annulé.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <source>left and right</source>
   <translation>à gauche et à droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/names_of_texts.py"></location>
   <source>left</source>
   <translation>à gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/panel.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/names_of_texts.py"></location>
   <source>right</source>
   <translation>à droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problem_log.py"></location>
   <location filename="../../../core/variorum/reporting/story/judged_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <source>and {n} more</source>
   <translation>et {n} autres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>What could not be read</source>
   <translation>Ce qui n’a pas pu être lu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>Problems, by reason</source>
   <translation>Problèmes, par motif</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>Copy All</source>
   <translation>Tout copier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>Dismiss All</source>
   <translation>Tout écarter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>{reason} ({n} times)</source>
   <translation>{reason} ({n} fois)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>… and {n} more (Copy All takes all of them)</source>
   <translation>… et {n} autres (« Tout copier » les prend tous)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>{n} things could not be read.</source>
   <comment>one or more</comment>
   <extracomment>For 1: {n} thing could not be read.</extracomment>
   <translation>
    <numerusform>{n} élément n’a pas pu être lu.</numerusform>
    <numerusform>{n} éléments n’ont pas pu être lus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>{n} other texts were read.</source>
   <extracomment>For 1: {n} other text was read.</extracomment>
   <translation>
    <numerusform>{n} autre texte a été lu.</numerusform>
    <numerusform>{n} autres textes ont été lus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>Everything was read.</source>
   <translation>Tout a été lu.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>No problems are listed. Those dismissed are not listed again.</source>
   <translation>Aucun problème dans la liste. Ceux qui ont été écartés n’y reviennent pas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/problems_panel.py"></location>
   <source>{n} remarks on that.</source>
   <extracomment>For 1: {n} remark on that.</extracomment>
   <translation>
    <numerusform>{n} remarque à ce sujet.</numerusform>
    <numerusform>{n} remarques à ce sujet.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settled_list.py"></location>
   <source>Borders settled</source>
   <translation>Limites fixées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settled_list.py"></location>
   <source>Move It Again</source>
   <translation>Déplacer à nouveau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settled_list.py"></location>
   <source>The border is doubted again, so that it can be dragged or read otherwise</source>
   <translation>La limite redevient douteuse, pour pouvoir être déplacée ou lue autrement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settled_list.py"></location>
   <source>settled: {what}</source>
   <translation>fixé : {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/doubting/settled_list.py"></location>
   <source>{n} borders settled</source>
   <extracomment>For 1: One border settled</extracomment>
   <translation>
    <numerusform>Une limite fixée</numerusform>
    <numerusform>{n} limites fixées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settling.py"></location>
   <source>where one version ends</source>
   <translation>où finit une version</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settling.py"></location>
   <source>where an article of the file begins</source>
   <translation>où commence un article du fichier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/doubting/settling.py"></location>
   <source>The article before this one is not in the corpus any more, so it was left as it is.</source>
   <translation>L’article précédent n’est plus dans le corpus ; celui-ci est donc resté tel quel.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/mime.py"></location>
   <source>A picture cannot be read. Drop the article's file, or its text.</source>
   <translation>Une image ne peut pas être lue. Déposer plutôt le fichier ou le texte de l’article.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/mime.py"></location>
   <source>Nothing on the clipboard can be read: no files, no link and no text.</source>
   <translation>Rien de lisible dans le presse-papiers : ni fichiers, ni lien, ni texte.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/mime.py"></location>
   <source>Nothing that was dragged can be read: no files, no link and no text.</source>
   <translation>Rien de ce qui a été déposé ne peut être lu : ni fichiers, ni lien, ni texte.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/mime.py"></location>
   <location filename="../../../gui/variorum_gui/dropping/target.py"></location>
   <source>There is nothing to read.</source>
   <translation>Il n’y a rien à lire.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/mime.py"></location>
   <source>An address of the kind “{kind}:” cannot be read.</source>
   <translation>Une adresse du type « {kind}: » ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/receiving.py"></location>
   <source>Of the {count} texts dropped the first two are shown</source>
   <translation>Des {count} textes déposés, les deux premiers sont affichés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/receiving.py"></location>
   <source>Of the {count} texts dropped the first that tells the story on the other side is shown</source>
   <translation>Des {count} textes déposés, le premier qui raconte le sujet de l’autre côté est affiché</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/receiving.py"></location>
   <source>Of the {count} texts dropped one is shown there already: it stays</source>
   <translation>Sur les {count} textes déposés, l’un est déjà affiché à cet endroit : il reste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/receiving.py"></location>
   <source>None of the {count} texts dropped tells the story on the other side: what is shown stays</source>
   <translation>Aucun des {count} textes déposés ne raconte le sujet de l’autre côté : ce qui est affiché reste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/target.py"></location>
   <source>These texts are in another corpus. “Merge Another Corpus…” in the File menu brings its texts here.</source>
   <translation>Ces textes sont dans un autre corpus. « Fusionner un autre corpus… » dans le menu « Fichier » apporte ses textes ici.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Add to the corpus</source>
   <translation>Ajouter au corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>What is shown stays</source>
   <translation>Ce qui est affiché reste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Two open side by side</source>
   <translation>Deux s’ouvrent côte à côte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>It goes to the left; the second one beside it</source>
   <translation>Il va à gauche ; le second à côté</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Open here</source>
   <translation>Ouvrir ici</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Open this text</source>
   <translation>Ouvrir ce texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Fetch this page</source>
   <translation>Récupérer cette page</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Show here</source>
   <translation>Afficher ici</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Open on the left</source>
   <translation>Ouvrir à gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Open on the right</source>
   <translation>Ouvrir à droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Put this text on the left</source>
   <translation>Mettre ce texte à gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Put this text on the right</source>
   <translation>Mettre ce texte à droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Put it on the left</source>
   <translation>Mettre à gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Put it on the right</source>
   <translation>Mettre à droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Show on the left</source>
   <translation>Afficher à gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Show on the right</source>
   <translation>Afficher à droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>One text: in place of {text}</source>
   <translation>Un texte : à la place de {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>One text: beside {text}</source>
   <translation>Un texte : à côté de {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Two: side by side, in place of both</source>
   <translation>Deux : côte à côte, à la place des deux</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Two: side by side, in place of {text}</source>
   <translation>Deux : côte à côte, à la place de {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>In place of {text}</source>
   <translation>À la place de {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>Beside {text}</source>
   <translation>À côté de {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/dropping/zones.py"></location>
   <source>the text there</source>
   <translation>ce texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Annotations (*.jsonld *.json *.jsonl)</source>
   <translation>Annotations (*.jsonld *.json *.jsonl)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>There is something to export once two texts are shown and worked out.</source>
   <translation>Il y a de quoi exporter dès que deux textes sont affichés et analysés.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Exported to {file}.</source>
   <translation>Exporté dans {file}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>{n} decisions and notes on other texts are not in it.</source>
   <translation>{n} décisions et notes sur d’autres textes n’y figurent pas.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Nothing was exported.</source>
   <translation>Rien n’a été exporté.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <source>Try Again…</source>
   <translation>Réessayer…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Import annotations</source>
   <translation>Importer des annotations</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <location filename="../../../gui/variorum_gui/window/telling_taken.py"></location>
   <source>Show Problems</source>
   <translation>Afficher les problèmes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Reading annotations</source>
   <translation>Lecture des annotations</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/commands.py"></location>
   <source>Nothing was imported.</source>
   <translation>Rien n’a été importé.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <source>An evidence pack needs two texts that have been compared.</source>
   <translation>Un dossier de preuves demande deux textes comparés.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Evidence pack (*.zip)</source>
   <translation>Dossier de preuves (*.zip)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <source>Evidence Pack</source>
   <translation>Dossier de preuves</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <source>The evidence pack is in {file}. Mail yourself its fingerprint: a pack that still has it was not changed. SHA-256 {sum}</source>
   <translation>Le dossier de preuves est dans {file}. Envoyez-vous son empreinte : un dossier qui l’a toujours n’a pas été modifié. SHA-256 {sum}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Copy Fingerprint</source>
   <translation>Copier l’empreinte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <location filename="../../../gui/variorum_gui/window/written_file.py"></location>
   <source>Show the Folder</source>
   <translation>Afficher son emplacement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <source>The evidence pack was not written. {reason}</source>
   <translation>Le dossier de preuves n’a pas été écrit. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/evidence_pack.py"></location>
   <source>Writing the evidence pack</source>
   <translation>Écriture du dossier de preuves</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Table for a spreadsheet (*.csv)</source>
   <translation>Tableau pour un tableur (*.csv)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>W3C Web Annotations (*.jsonld)</source>
   <translation>Annotations Web du W3C (*.jsonld)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>&amp;Findings as CSV…</source>
   <translation>C&amp;onstats en CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>&amp;Names as CSV…</source>
   <translation>Noms &amp;en CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>Fi&amp;gures as CSV…</source>
   <translation>&amp;Chiffres en CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>Facts to &amp;Check as CSV…</source>
   <translation>&amp;Faits à vérifier en CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>&amp;Quotations as CSV…</source>
   <translation>C&amp;itations en CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>&amp;Sources as CSV…</source>
   <translation>&amp;Sources en CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>N&amp;otes as CSV…</source>
   <translation>&amp;Notes en CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/exports.py"></location>
   <source>&amp;Web Annotations…</source>
   <translation>&amp;Annotations Web…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{n} verdicts left out: yours is another one and was kept.</source>
   <extracomment>For 1: {n} verdict left out: yours is another one and was kept.</extracomment>
   <translation>
    <numerusform>{n} verdict laissé de côté : le vôtre est différent et a été gardé.</numerusform>
    <numerusform>{n} verdicts laissés de côté : les vôtres sont différents et ont été gardés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{n} annotations could not be placed.</source>
   <extracomment>For 1: {n} annotation could not be placed.</extracomment>
   <translation>
    <numerusform>{n} annotation n’a pas pu être placée.</numerusform>
    <numerusform>{n} annotations n’ont pas pu être placées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{n} names, figures and quotations in it were found by a program. They were not taken: Variorum finds them anew in the texts.</source>
   <extracomment>For 1: {n} name, figure or quotation in it were found by a program. They were not taken: Variorum finds them anew in the texts.</extracomment>
   <translation>
    <numerusform>{n} nom, chiffre ou citation y a été trouvé par un programme et n’a pas été repris : Variorum les retrouve dans les textes.</numerusform>
    <numerusform>{n} noms, chiffres et citations y ont été trouvés par un programme et n’ont pas été repris : Variorum les retrouve dans les textes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} notes</source>
   <extracomment>For 1: {n} note</extracomment>
   <translation>
    <numerusform>{n} note</numerusform>
    <numerusform>{n} notes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} decisions</source>
   <extracomment>For 1: {n} decision</extracomment>
   <translation>
    <numerusform>{n} décision</numerusform>
    <numerusform>{n} décisions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{file}: {notes} and {decisions} came in.</source>
   <translation>{file} : repris, {notes} et {decisions}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{file}: {what} came in.</source>
   <translation>{file} : repris, {what}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/importing.py"></location>
   <source>{file}: nothing new came in.</source>
   <translation>{file} : rien de nouveau.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Verify an evidence pack</source>
   <translation>Vérifier un dossier de preuves</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>{file} is no evidence pack, or one damaged beyond knowing.</source>
   <translation>{file} n’est pas un dossier de preuves, ou il est abîmé au point d’être méconnaissable.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Looking into {file}</source>
   <translation>Examen de {file}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Looking into {n} files</source>
   <extracomment>For 1: Looking into {n} file</extracomment>
   <translation>
    <numerusform>Examen de {n} fichier</numerusform>
    <numerusform>Examen de {n} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>{file} is an evidence pack that was CHANGED since it was made.</source>
   <translation>{file} est un dossier de preuves qui a été MODIFIÉ depuis sa création.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>{file} is an evidence pack, unchanged since it was made ({n} files). That it is the one you were sent, its fingerprint tells: compare it with the one its maker gave you. Its SHA-256 is {sum}.</source>
   <translation>{file} est un dossier de preuves, inchangé depuis sa création ({n} fichiers). Est-ce celui qu’on vous a envoyé ? Comparez son empreinte avec celle que vous avez reçue. Son SHA-256 est {sum}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Open Its Page</source>
   <translation>Ouvrir sa page</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Add Its Two Texts</source>
   <translation>Ajouter ses deux textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>It holds {texts}.</source>
   <translation>Il contient {texts}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Evidence packs CHANGED since they were made: {files}.</source>
   <translation>Dossiers de preuves MODIFIÉS depuis leur création : {files}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Evidence packs unchanged since they were made: {files}.</source>
   <translation>Dossiers de preuves inchangés depuis leur création : {files}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>{file}: unchanged, SHA-256 {sum}</source>
   <translation>{file} : inchangé, SHA-256 {sum}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>{file}: CHANGED. {faults}</source>
   <translation>{file} : MODIFIÉ. {faults}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Add the Texts of the Unchanged</source>
   <translation>Ajouter les textes des intacts</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Add All Their Texts</source>
   <translation>Ajouter tous leurs textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Open the Pages of the Unchanged</source>
   <translation>Ouvrir les pages des intacts</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/exchanging/verifying_packs.py"></location>
   <source>Open Their Pages</source>
   <translation>Ouvrir leurs pages</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>What was fetched from {site} was not added: another corpus was opened meanwhile.</source>
   <translation>Ce qui a été récupéré de {site} n’a pas été ajouté : un autre corpus a été ouvert entre-temps.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>Try Again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>{site} sends on to {other}</source>
   <translation>{site} renvoie vers {other}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>No article was found there.</source>
   <translation>Aucun article n’y a été trouvé.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>Look at it in a browser.</source>
   <translation>À regarder dans un navigateur.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>{site}: the text has changed. It was added as a new version.</source>
   <translation>{site} : le texte a changé. Il a été ajouté comme nouvelle version.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>Compare with the One Before</source>
   <translation>Comparer avec la précédente</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/commands.py"></location>
   <source>Stopped; nothing was fetched.</source>
   <translation>Arrêté ; rien n’a été récupéré.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Fetch {n} pages from {site}?</source>
   <translation>Récupérer {n} pages de {site} ?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Fetch this page from {site}? {address}</source>
   <translation>Récupérer cette page de {site} ? {address}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Fetch Once</source>
   <translation>Récupérer une fois</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Always for This Site</source>
   <translation>Toujours pour ce site</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Not Now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Copy Address</source>
   <translation>Copier l’adresse</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/consent.py"></location>
   <source>Nothing was fetched from {site}</source>
   <translation>Rien n’a été récupéré de {site}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/errands.py"></location>
   <source>Fetching from {site}</source>
   <translation>Récupération depuis {site}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/rechecking.py"></location>
   <source>{site}: the page reads again as in an earlier version. That version is in the corpus already.</source>
   <translation>{site} : la page se lit de nouveau comme dans une version antérieure. Cette version est déjà dans le corpus.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/rechecking.py"></location>
   <source>{site}: the page reads again as on {when}. That version is in the corpus already.</source>
   <translation>{site} : la page se lit de nouveau comme le {when}. Cette version est déjà dans le corpus.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/rechecking.py"></location>
   <source>{site}: nothing has changed.</source>
   <translation>{site} : rien n’a changé.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/fetching/rechecking.py"></location>
   <source>{site}: nothing has changed since {when}.</source>
   <translation>{site} : rien n’a changé depuis le {when}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>Figures and dates</source>
   <translation>Chiffres et dates</translation>
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
   <translation>Noms</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Quotations</source>
   <translation>Citations</translation>
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
   <translation>Sources</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>Qualifiers</source>
   <translation>Réserves</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>Negations</source>
   <translation>Négations</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>Passages in one text only</source>
   <translation>Passages d’un seul texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>Moved passages</source>
   <translation>Passages déplacés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Wording</source>
   <translation>Formulation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>House style</source>
   <translation>Style maison</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>figures and dates</source>
   <translation>chiffres et dates</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>names</source>
   <translation>noms</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>quotations</source>
   <translation>citations</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources</source>
   <translation>sources</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>qualifiers</source>
   <translation>réserves</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>negations</source>
   <translation>négations</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>passages in one text only</source>
   <translation>passages d’un seul texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>moved passages</source>
   <translation>passages déplacés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>wording</source>
   <translation>formulation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/kinds_of_edit.py"></location>
   <source>&amp;All Kinds</source>
   <translation>&amp;Tous les types</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/known_versions.py"></location>
   <source>before version {number}</source>
   <translation>avant la version {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/known_versions.py"></location>
   <source>after version {number}</source>
   <translation>après la version {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/known_versions.py"></location>
   <source>between versions {first} and {last}</source>
   <translation>entre les versions {first} et {last}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/known_versions.py"></location>
   <source>{some} and {last}</source>
   <translation>{some} et {last}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/contents_list.py"></location>
   <source>Contents of the manual</source>
   <translation>Sommaire du manuel</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/manual/contents_list.py"></location>
   <source>Found in {n} sections of the manual</source>
   <extracomment>For 1: Found in {n} section of the manual</extracomment>
   <translation>
    <numerusform>Trouvé dans {n} section du manuel</numerusform>
    <numerusform>Trouvé dans {n} sections du manuel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/contents_list.py"></location>
   <source>Nothing found</source>
   <translation>Aucun résultat</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>Manual – Variorum</source>
   <translation>Manuel – Variorum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>Search the manual</source>
   <translation>Chercher dans le manuel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>The manual was not installed together with this program.</source>
   <translation>Le manuel n’a pas été installé avec ce programme.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>Back</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>Forward</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/manual_window.py"></location>
   <source>This page of the manual is in English. The command palette ({keys}) finds its names of commands, too.</source>
   <translation>Cette page du manuel est en anglais. La palette de commandes ({keys}) trouve aussi les commandes par leurs noms anglais.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/manual/page_view.py"></location>
   <source>Page of the manual: {title}</source>
   <translation>Page du manuel : {title}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Unsure where the older text ends and the newer begins</source>
   <translation>Incertain : où finit l’ancien texte et où commence le nouveau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Unsure which version this stands in</source>
   <translation>Incertain : dans quelle version cela se trouve</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Unsure what this paragraph is</source>
   <translation>Incertain : la nature de ce paragraphe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Unsure whether a new article begins here</source>
   <translation>Incertain : si un nouvel article commence ici</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>a close call</source>
   <translation>de justesse</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>likely, not sure</source>
   <translation>probable, pas sûr</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>nearly sure</source>
   <translation>presque sûr</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Read as ({how_sure}): {reading}</source>
   <translation>Lu comme ({how_sure}) : {reading}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>or: {reading}</source>
   <translation>ou : {reading}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>or {n} more</source>
   <extracomment>For 1: or one more</extracomment>
   <translation>
    <numerusform>ou une autre</numerusform>
    <numerusform>ou {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Click to choose, Alt+Right for the next reading,
or drag the grip (⋮) in the text to where it belongs</source>
   <translation>Cliquer pour choisir, Alt+Droite pour la lecture suivante,
ou faire glisser la poignée (⋮) du texte à sa place</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/open_doubts.py"></location>
   <source>Click to choose, Alt+Right for the next reading</source>
   <translation>Cliquer pour choisir, Alt+Droite pour la lecture suivante</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/opening_elsewhere.py"></location>
   <source>This computer has nothing to open it with. It is here: {path}</source>
   <translation>Rien sur cet ordinateur ne permet de l’ouvrir. Voici où il se trouve : {path}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/opening_elsewhere.py"></location>
   <source>No browser was found. The address is {address}</source>
   <translation>Aucun navigateur n’a été trouvé. L’adresse est {address}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>Print preview</source>
   <translation>Aperçu avant impression</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>{file} could not be written. {reason}</source>
   <translation>{file} n’a pas pu être écrit. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>The comparison is {file}, in the folder {folder}.</source>
   <translation>La comparaison est {file}, dans le dossier {folder}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>the printer</source>
   <translation>l’imprimante</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>Nothing could be printed to {where}. Is it there, and may it be written to?</source>
   <translation>Rien n’a pu être imprimé sur {where}. Cette destination existe-t-elle, et peut-on y écrire ?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>Setting the pages</source>
   <translation>Mise en page</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/commands.py"></location>
   <source>There are no texts to print</source>
   <translation>Il n’y a pas de texte à imprimer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/heads.py"></location>
   <location filename="../../../gui/variorum_gui/printing/report_pdf.py"></location>
   <source>Page {number} of {count}</source>
   <translation>Page {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/heads.py"></location>
   <source>Compared by Variorum</source>
   <translation>Comparé par Variorum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/heads.py"></location>
   <source>Printed on {day}</source>
   <translation>Imprimé le {day}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <source>… and {n} more in the file</source>
   <translation>… et {n} autres dans le fichier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>No findings.</source>
   <translation>Aucun constat.</translation>
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
   <translation>Notes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/word/remarks.py"></location>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>(no words)</source>
   <translation>(sans texte)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Not found again in the texts: “{words}”</source>
   <translation>Non retrouvé dans les textes : « {words} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_document.py"></location>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>The texts side by side</source>
   <translation>Les textes côte à côte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_looks.py"></location>
   <source>Struck through: removed. Underlined on a tint: added. Dashed line: moved. Bold: figure to check.</source>
   <translation>Barré : supprimé. Souligné sur fond teinté : ajouté. Ligne en tirets : déplacé. Gras : chiffre à vérifier.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_looks.py"></location>
   <source>Struck through: only in the first text. Underlined on a tint: only in the second; which is older is not known. Dashed line: moved. Bold: figure to check.</source>
   <translation>Barré : seulement dans le premier texte. Souligné sur fond teinté : seulement dans le second ; on ne sait pas lequel est le plus ancien. Ligne en tirets : déplacé. Gras : chiffre à vérifier.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_looks.py"></location>
   <source>On a tint: matched in both texts (dotted line: only possible). Wavy line: other wording. Dashed line: quotation in both. Bold: figure to check. What stands plain has no match found.</source>
   <translation>Sur fond teinté : correspondance dans les deux textes (pointillé : seulement possible). Ligne ondulée : autre formulation. Ligne en tirets : citation dans les deux. Gras : chiffre à vérifier. Ce qui est sans marque n’a pas de correspondance trouvée.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/report_pdf.py"></location>
   <source>en-GB</source>
   <translation>fr-FR</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/story_document.py"></location>
   <location filename="../../../core/variorum/reporting/story/markdown.py"></location>
   <location filename="../../../core/variorum/reporting/story/word.py"></location>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>The texts</source>
   <translation>Les textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/printing/tracked_document.py"></location>
   <source>Comments beside the text</source>
   <translation>Commentaires à côté du texte</translation>
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
   <translation>{what} : {value}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Web page</source>
   <translation>Page web</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>One page that needs nothing else: to send, to print, to read on a telephone.</source>
   <translation>Une page qui se suffit à elle-même : à envoyer, à imprimer, à lire sur un téléphone.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>On A4, with bookmarks, and words that can be copied and searched.</source>
   <translation>En A4, avec signets, et des mots que l’on peut copier et chercher.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Word document</source>
   <translation>Document Word</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Headings and tables, and on request the texts in two columns.</source>
   <translation>Des titres et des tableaux et, sur demande, les textes en deux colonnes.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Plain text with headings and tables, for notes and wikis.</source>
   <translation>Texte brut avec titres et tableaux, pour des notes et des wikis.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Workbook for a spreadsheet</source>
   <translation>Classeur pour un tableur</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>A sheet for each table, every row with its place.</source>
   <translation>Une feuille par tableau, chaque ligne avec son endroit.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>One table as CSV</source>
   <translation>Un tableau en CSV</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Every row with its place, for any spreadsheet.</source>
   <translation>Chaque ligne avec son endroit, pour tout tableur.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Data (JSON)</source>
   <translation>Données (JSON)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Everything the report says, for programs.</source>
   <translation>Tout ce que dit le rapport, pour des programmes.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Findings</source>
   <translation>Constats</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Table of changes</source>
   <translation>Tableau des modifications</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Figures that differ</source>
   <translation>Chiffres qui diffèrent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Quotations in both texts</source>
   <translation>Citations des deux textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Both texts in full</source>
   <translation>Les deux textes en entier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Changes</source>
   <translation>Modifications</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Links</source>
   <translation>Liens</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Facts to check</source>
   <translation>Faits à vérifier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>A CSV file holds the one table chosen above, whole.</source>
   <translation>Un fichier CSV contient le seul tableau choisi ci-dessus, en entier.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>A spreadsheet holds tables; the texts are not among them.</source>
   <translation>Un classeur contient des tableaux ; les textes n’en font pas partie.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Of two versions Word gets the text itself, with no place for this. Untick “{texts}” to have it.</source>
   <translation>De deux versions, Word reçoit le texte lui-même, où ceci n’a pas de place. Décochez « {texts} » pour l’avoir.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/choosing.py"></location>
   <source>Two versions with their texts: the text itself with tracked changes to accept or reject, findings and notes as comments beside it. Otherwise headings and tables.</source>
   <translation>Deux versions avec leurs textes : le texte lui-même avec des modifications suivies, à accepter ou à refuser, et les constats et notes en commentaire à côté. Sinon, des titres et des tableaux.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <source>The report is {file}, in the folder {folder}.</source>
   <translation>Le rapport est {file}, dans le dossier {folder}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <source>The report was not written. {reason}</source>
   <translation>Le rapport n’a pas été écrit. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <source>Writing the report</source>
   <translation>Écriture du rapport</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>Write a report</source>
   <translation>Écrire un rapport</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/commands.py"></location>
   <source>A report needs two texts that have been compared.</source>
   <translation>Un rapport demande deux textes comparés.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Name It…</source>
   <translation>Le nommer…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Only what you confirmed</source>
   <translation>Seulement ce qui est confirmé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Everything found, each with its state</source>
   <translation>Tout ce qui est trouvé, avec son état</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Nothing is confirmed yet: what the program found is listed, and called that.</source>
   <translation>Rien n’est encore confirmé : le rapport donne ce que le programme a trouvé, et le dit.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Which table</source>
   <translation>Quel tableau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Kind of file</source>
   <translation>Type de fichier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Preview of the report</source>
   <translation>Aperçu du rapport</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Save As…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>No outlet is known of {text}: the report calls it by its headline or first words.</source>
   <translation>Le média de {text} n’est pas connu : le rapport le désigne par son titre ou ses premiers mots.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>Making the preview</source>
   <translation>Préparation de l’aperçu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/dialog.py"></location>
   <source>No preview could be made. {reason}</source>
   <translation>Aucun aperçu n’a pu être préparé. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>The Word document is the whole text with every change tracked, confirmed or not: accept all gives {new}, reject all gives {old}.</source>
   <translation>Le document Word est le texte entier avec toutes les modifications suivies, confirmées ou non : tout accepter donne {new}, tout refuser donne {old}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>Untick “{texts}” for headings and tables instead.</source>
   <translation>Décochez « {texts} » pour des titres et des tableaux à la place.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>All findings stand beside it as comments, each with its state.</source>
   <translation>Tous les constats figurent à côté en commentaires, chacun avec son état.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>Only the findings you confirmed stand beside it as comments.</source>
   <translation>Seuls les constats que vous avez confirmés figurent à côté en commentaires.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>No finding is confirmed yet: what the program found stands beside it as comments.</source>
   <translation>Aucun constat n’est encore confirmé : ce que le programme a trouvé figure à côté en commentaires.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>So do your notes, links and speakers.</source>
   <translation>De même pour vos notes, liens et personnes citées.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/reporting/previews.py"></location>
   <source>Your notes, links and speakers stand beside it as comments.</source>
   <translation>Vos notes, liens et personnes citées figurent à côté en commentaires.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>No such folder</source>
   <translation>Dossier inexistant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <location filename="../../../gui/variorum_gui/unexpected.py"></location>
   <source>There is no folder {folder}.</source>
   <translation>Il n’y a pas de dossier {folder}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>&amp;Make the Folder</source>
   <translation>&amp;Créer le dossier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>&amp;Choose Another…</source>
   <translation>Choisir un au&amp;tre…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>{folder} could not be made: {reason}.</source>
   <translation>{folder} n’a pas pu être créé : {reason}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>Replace the file?</source>
   <translation>Remplacer le fichier ?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/saving_as.py"></location>
   <source>{file} exists already. Replace it?</source>
   <translation>{file} existe déjà. Le remplacer ?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/page.py"></location>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/page.py"></location>
   <source>All preferences</source>
   <translation>Toutes les préférences</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/page.py"></location>
   <source>Restore defaults</source>
   <translation>Rétablir les valeurs par défaut</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/page.py"></location>
   <source>Restart Now</source>
   <translation>Redémarrer maintenant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/page.py"></location>
   <source>The window comes back with what is open</source>
   <translation>La fenêtre revient avec ce qui est ouvert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>run pip install 'variorum[spacy]' and python -m spacy download en_core_web_sm</source>
   <translation>exécuter pip install 'variorum[spacy]' et python -m spacy download en_core_web_sm</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>run pip install 'variorum[gliner]' and put a model's folder into {folder}</source>
   <translation>exécuter pip install 'variorum[gliner]' et mettre le dossier d’un modèle dans {folder}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>This packaged program has no room for language models: install Variorum with pip to use one.</source>
   <translation>Ce programme empaqueté ne peut pas accueillir de modèle de langue : pour en utiliser un, installer Variorum avec pip.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>{recogniser} – no model found</source>
   <translation>{recogniser} – aucun modèle trouvé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>{recogniser} – not installed</source>
   <translation>{recogniser} – non installé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>The one chosen is not installed any more: the rules' names stand alone.</source>
   <translation>Celui qui a été choisi n’est plus installé : seuls les noms des règles valent.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>, or </source>
   <translation>, ou </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>No language model was found on this computer: to add one, {ways}; then open this page again.</source>
   <translation>Aucun modèle de langue n’a été trouvé sur cet ordinateur. Pour en ajouter un : {ways} ; puis rouvrir cette page.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>No model was found: {way}, then open this page again.</source>
   <translation>Aucun modèle trouvé : {way}, puis rouvrir cette page.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>Built-in rules</source>
   <translation>Règles intégrées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>Rules and {kind}: {model}</source>
   <translation>Règles et {kind} : {model}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/recogniser_box.py"></location>
   <source>Rules and {kind}</source>
   <translation>Règles et {kind}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/site_list.py"></location>
   <source>Sites that pages are fetched from without asking</source>
   <translation>Sites dont les pages sont récupérées sans demander</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/site_list.py"></location>
   <source>Withdraw</source>
   <translation>Révoquer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/site_list.py"></location>
   <source>Ask again before anything is fetched from the chosen sites</source>
   <translation>Redemander avant de récupérer quoi que ce soit des sites choisis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Of menus, lists and messages, never of the texts. It changes when Variorum is started the next time.</source>
   <translation>Celle des menus, des listes et des messages, jamais celle des textes. Elle change au prochain démarrage de Variorum.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>As the desktop</source>
   <translation>Comme le bureau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Light, dark or high contrast, or as the desktop has it.</source>
   <translation>Claires, sombres ou très contrastées, ou comme sur le bureau.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>High contrast, black on white</source>
   <translation>Contraste élevé, noir sur blanc</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>High contrast, white on black</source>
   <translation>Contraste élevé, blanc sur noir</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Size of the letters</source>
   <translation>Taille des lettres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Of the texts on the screen. Ctrl++ and Ctrl+- change it as well, Ctrl+0 brings the usual size back.</source>
   <translation>Des textes à l’écran. Ctrl++ et Ctrl+- la changent aussi, Ctrl+0 rétablit la taille habituelle.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Size of the letters on paper</source>
   <translation>Taille des lettres sur papier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Of the texts when they are printed or saved as PDF.</source>
   <translation>Des textes imprimés ou enregistrés en PDF.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Typeface of the texts</source>
   <translation>Police des textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>With serifs, as books have it, without, or the one the desktop writes its menus in.</source>
   <translation>Avec empattements comme dans les livres, sans, ou celle des menus du bureau.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>With serifs</source>
   <translation>Avec empattements</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Without serifs</source>
   <translation>Sans empattements</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Length of the lines</source>
   <translation>Longueur des lignes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>What a wide window leaves over stays white.</source>
   <translation>Ce qu’une large fenêtre laisse reste blanc.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Short lines</source>
   <translation>Lignes courtes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Lines of usual length</source>
   <translation>Lignes de longueur habituelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Long lines</source>
   <translation>Lignes longues</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Lines as long as there is room</source>
   <translation>Lignes aussi longues que possible</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Distance of the lines</source>
   <translation>Interligne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>From one line of the texts to the next.</source>
   <translation>D’une ligne des textes à la suivante.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Close lines</source>
   <translation>Lignes serrées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Lines at usual distance</source>
   <translation>Interligne habituel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Wide lines</source>
   <translation>Lignes espacées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Lines far apart</source>
   <translation>Lignes très espacées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Ignore</source>
   <translation>Ignorer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>What two texts may differ in and still count as equal.</source>
   <translation>Ce en quoi deux textes peuvent différer tout en comptant comme égaux.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Capital letters</source>
   <translation>Majuscules</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Punctuation</source>
   <translation>Ponctuation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Typography (quotation marks, dashes, spaces)</source>
   <translation>Typographie (guillemets, tirets, espaces)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Spelling (British and American)</source>
   <translation>Orthographe (britannique et américaine)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>White space</source>
   <translation>Espaces blancs</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Page clutter (bylines, dates, “Read more”)</source>
   <translation>Habillage (signatures, dates, « Lire la suite »)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Boilerplate (credits, copyright, “This story was updated”)</source>
   <translation>Formules (crédits, copyright, « Cet article a été mis à jour »)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Explain the marks below the texts</source>
   <translation>Expliquer les marques sous les textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>In a line or two; Shift+F1 explains them all at any time.</source>
   <translation>Sur une ligne ou deux ; Maj+F1 les explique toutes à tout moment.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Scroll both texts together</source>
   <translation>Faire défiler les deux textes ensemble</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>By the passages that match, never by the share of the page.</source>
   <translation>D’après les passages qui se correspondent, jamais au prorata de la page.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Open the last corpus when starting</source>
   <translation>Ouvrir le dernier corpus au démarrage</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>With the pair, the place in the texts and the panes as they were.</source>
   <translation>Avec la paire, l’endroit du texte et les volets tels qu’ils étaient.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Hand files to the window that is open</source>
   <translation>Passer les fichiers à la fenêtre ouverte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>When Variorum is started a second time, with files, they open in the first window.</source>
   <translation>Si Variorum est démarré une seconde fois avec des fichiers, ils s’ouvrent dans la première fenêtre.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Seconds a comparison may take</source>
   <translation>Secondes qu’une comparaison peut prendre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>After that a coarser answer is shown, with a note that says so. 0: no limit.</source>
   <translation>Ensuite, une réponse plus grossière est affichée, avec un avis qui le dit. 0 : pas de limite.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Names are found by</source>
   <translation>Les noms sont trouvés par</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>The rules that come with Variorum, or with them a language model installed on this computer. Where it cannot be used, the rules' names stand, and the Names list says so.</source>
   <translation>Les règles fournies avec Variorum, ou avec elles un modèle de langue installé sur cet ordinateur. Là où il ne peut servir, les noms des règles valent, et la liste des noms le dit.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Sites to fetch pages from without asking</source>
   <translation>Sites à interroger sans demander</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Those you answered “Always for This Site” for. For any other, a dropped link is fetched only after you agree.</source>
   <translation>Ceux pour lesquels la réponse fut « Toujours pour ce site ». Pour tout autre, un lien déposé n’est récupéré qu’après accord.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/shown.py"></location>
   <source>This corpus is open for reading only</source>
   <translation>Ce corpus est ouvert en lecture seule</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>Words used for</source>
   <translation>Mots employés pour</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>Words for one act</source>
   <translation>Mots pour un même acte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>Verbs that report a speaker</source>
   <translation>Verbes qui rapportent des propos</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>{n} times</source>
   <extracomment>For 1: {n} time</extracomment>
   <translation>
    <numerusform>{n} fois</numerusform>
    <numerusform>{n} fois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} findings to review</source>
   <extracomment>For 1: {n} finding to review</extracomment>
   <translation>
    <numerusform>{n} constat à examiner</numerusform>
    <numerusform>{n} constats à examiner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} names in the texts shown</source>
   <extracomment>For 1: {n} name in the texts shown</extracomment>
   <translation>
    <numerusform>{n} nom dans les textes affichés</numerusform>
    <numerusform>{n} noms dans les textes affichés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{counted}. The list also has a line for each two that may be one.</source>
   <translation>{counted}. La liste a aussi une ligne pour chaque paire de noms qui n’en font peut-être qu’un.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} figures in the texts shown</source>
   <extracomment>For 1: {n} figure in the texts shown</extracomment>
   <translation>
    <numerusform>{n} chiffre dans les textes affichés</numerusform>
    <numerusform>{n} chiffres dans les textes affichés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{counted}, dates and clock times not among them. The list has these too, and a line for each two that may differ.</source>
   <translation>{counted}, sans les dates ni les heures. La liste a aussi celles-ci, et une ligne pour chaque paire qui diffère peut-être.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} quotations in the texts shown</source>
   <extracomment>For 1: {n} quotation in the texts shown</extracomment>
   <translation>
    <numerusform>{n} citation dans les textes affichés</numerusform>
    <numerusform>{n} citations dans les textes affichés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{counted}. The list also has a line for each that both have, and the sources.</source>
   <translation>{counted}. La liste a aussi une ligne pour chacune que les deux textes ont, et les sources.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} entries</source>
   <extracomment>For 1: {n} entry</extracomment>
   <translation>
    <numerusform>{n} entrée</numerusform>
    <numerusform>{n} entrées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{counted}: differences in wording, and names with the words used for them. The list also has acts and verbs.</source>
   <translation>{counted} : différences de formulation, et noms avec les mots employés pour eux. La liste a aussi les actes et les verbes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/counts.py"></location>
   <source>{n} notes on these texts</source>
   <extracomment>For 1: {n} note on these texts</extracomment>
   <translation>
    <numerusform>{n} note sur ces textes</numerusform>
    <numerusform>{n} notes sur ces textes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/doubted.py"></location>
   <source>{sentence} F7 goes from one unsure reading to the next.</source>
   <translation>{sentence} F7 va d’une lecture incertaine à la suivante.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Different figures</source>
   <translation>Chiffres différents</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Perhaps the same figure: please check</source>
   <translation>Peut-être le même chiffre : à vérifier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Stated with different precision</source>
   <translation>Donné avec une précision différente</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>precision</source>
   <translation>précision</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Listed because both sentences count the same thing, and give different numbers for it.</source>
   <translation>Listé parce que les deux phrases comptent la même chose et donnent des nombres différents.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Listed because both sentences seem to tell of one thing; it may be another one, or told of another time.</source>
   <translation>Listé parce que les deux phrases semblent parler d’une même chose ; c’en est peut-être une autre, ou dite à un autre moment.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Listed because one figure may be the other, rounded or given as a range.</source>
   <translation>Listé parce qu’un chiffre peut être l’autre, arrondi ou donné comme fourchette.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Places to check</source>
   <translation>Lieux à vérifier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Described differently</source>
   <translation>Décrit différemment</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Decided by you</source>
   <translation>Décidé par vous</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>No differing figures found. This does not mean that the figures agree.</source>
   <translation>Aucun chiffre différent trouvé. Cela ne veut pas dire que les chiffres concordent.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>{text}: {written} than {other}. Figures may have been updated.</source>
   <translation>{text} : {written} que {other}. Les chiffres ont pu être mis à jour.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>To check</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>All figures, by text</source>
   <translation>Tous les chiffres, par texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>By text</source>
   <translation>Par texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>To review {number}</source>
   <translation>À examiner {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>To do {number}</source>
   <translation>À voir {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Decided {number}</source>
   <translation>Tranchés {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Done {number}</source>
   <translation>Jugés {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>All {number}</source>
   <translation>Tous {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>By weight</source>
   <translation>Par poids</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>In reading order</source>
   <translation>Dans l’ordre de lecture</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Least sure first</source>
   <translation>Les moins sûrs d’abord</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Weight</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Least sure</source>
   <translation>Moins sûrs</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Show only these &amp;kinds</source>
   <translation>N’afficher que ces t&amp;ypes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>{n} kinds</source>
   <extracomment>For 1: {n} kind</extracomment>
   <translation>
    <numerusform>{n} type</numerusform>
    <numerusform>{n} types</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Order: {order}, only {kinds}</source>
   <translation>Ordre : {order}, seulement {kinds}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Order: {order}</source>
   <translation>Ordre : {order}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_remarks.py"></location>
   <source>Nothing left to review. What you decided is under “Decided”.</source>
   <translation>Plus rien à examiner. Ce qui a été tranché se trouve sous « Tranchés ».</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_remarks.py"></location>
   <source>Nothing decided yet.</source>
   <translation>Rien n’est encore tranché.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_remarks.py"></location>
   <source>Only {kinds}. {n} of other kinds: choose “All Kinds” above.</source>
   <extracomment>For 1: Only {kinds}. {n} of other kinds: choose “All Kinds” above.</extracomment>
   <translation>
    <numerusform>Seulement {kinds}. {n} d’un autre type : choisir « Tous les types » ci-dessus.</numerusform>
    <numerusform>Seulement {kinds}. {n} d’autres types : choisir « Tous les types » ci-dessus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Of what was found in one text only, at most {n} passages of each stand above:</source>
   <translation>De ce qui n’a été trouvé que dans un texte, au plus {n} passages de chacun figurent plus haut :</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>those that carry most, a source, figures or a quotation.</source>
   <translation>ceux qui apportent le plus, une source, des chiffres ou une citation.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>All the others are here, in the same order.</source>
   <translation>Tous les autres sont ici, dans le même ordre.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Found in one text only</source>
   <translation>Trouvé dans un seul texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>May change the meaning</source>
   <translation>Peut changer le sens</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Nothing in this list was taken to change meaning.</source>
   <translation>Rien dans cette liste n’a été tenu pour un changement de sens.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Other changes</source>
   <translation>Autres modifications</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} decided</source>
   <extracomment>For 1: {n} decided</extracomment>
   <translation>
    <numerusform>{n} tranché</numerusform>
    <numerusform>{n} tranchés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{n} more to review</source>
   <extracomment>For 1: {n} more to review</extracomment>
   <translation>
    <numerusform>{n} autre à examiner</numerusform>
    <numerusform>{n} autres à examiner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} to review</source>
   <extracomment>For 1: {n} to review</extracomment>
   <translation>
    <numerusform>{n} à examiner</numerusform>
    <numerusform>{n} à examiner</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{state}, kept</source>
   <translation>{state}, gardé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{paragraphs} · unsure reading</source>
   <translation>{paragraphs} · lecture incertaine</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{state}, note</source>
   <translation>{state}, note</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <source>Your note: {note}</source>
   <translation>Votre note : {note}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{change}, one rule</source>
   <translation>{change}, une seule règle</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{n} rewordings</source>
   <extracomment>For 1: {n} rewording</extracomment>
   <translation>
    <numerusform>{n} reformulation</numerusform>
    <numerusform>{n} reformulations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{n} moves</source>
   <extracomment>For 1: {n} move</extracomment>
   <translation>
    <numerusform>{n} déplacement</numerusform>
    <numerusform>{n} déplacements</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <source>Note on this finding</source>
   <translation>Note sur ce constat</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{entries}, {n} under closed headings ▸</source>
   <extracomment>For 1: {entries}, {n} under a closed heading ▸</extracomment>
   <translation>
    <numerusform>{entries}, dont {n} sous un titre replié ▸</numerusform>
    <numerusform>{entries}, dont {n} sous des titres repliés ▸</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{shown} of {counted}</source>
   <translation>{shown} sur {counted}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/name_list.py"></location>
   <source>{n} names</source>
   <extracomment>For 1: {n} name</extracomment>
   <translation>
    <numerusform>{n} nom</numerusform>
    <numerusform>{n} noms</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} pairs that may be one</source>
   <extracomment>For 1: {n} pair that may be one</extracomment>
   <translation>
    <numerusform>{n} paire peut-être identique</numerusform>
    <numerusform>{n} paires peut-être identiques</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} figures</source>
   <extracomment>For 1: {n} figure</extracomment>
   <translation>
    <numerusform>{n} chiffre</numerusform>
    <numerusform>{n} chiffres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} dates and clock times</source>
   <extracomment>For 1: {n} date or clock time</extracomment>
   <translation>
    <numerusform>{n} date ou heure</numerusform>
    <numerusform>{n} dates et heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} pairs that may differ</source>
   <extracomment>For 1: {n} pair that may differ</extracomment>
   <translation>
    <numerusform>{n} paire qui diffère peut-être</numerusform>
    <numerusform>{n} paires qui diffèrent peut-être</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} not the same fact</source>
   <extracomment>For 1: {n} not the same fact</extracomment>
   <translation>
    <numerusform>{n} pas le même fait</numerusform>
    <numerusform>{n} pas le même fait</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} quotations</source>
   <extracomment>For 1: {n} quotation</extracomment>
   <translation>
    <numerusform>{n} citation</numerusform>
    <numerusform>{n} citations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} in both texts</source>
   <extracomment>For 1: {n} in both texts</extracomment>
   <translation>
    <numerusform>{n} dans les deux textes</numerusform>
    <numerusform>{n} dans les deux textes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} sources</source>
   <extracomment>For 1: {n} source</extracomment>
   <translation>
    <numerusform>{n} source</numerusform>
    <numerusform>{n} sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} statements without one</source>
   <extracomment>For 1: {n} statement without one</extracomment>
   <translation>
    <numerusform>{n} affirmation sans source</numerusform>
    <numerusform>{n} affirmations sans source</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} differences and names</source>
   <extracomment>For 1: {n} difference or name</extracomment>
   <translation>
    <numerusform>{n} différence ou nom</numerusform>
    <numerusform>{n} différences et noms</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} acts</source>
   <extracomment>For 1: {n} act</extracomment>
   <translation>
    <numerusform>{n} acte</numerusform>
    <numerusform>{n} actes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/foot_words.py"></location>
   <source>{n} speakers</source>
   <extracomment>For 1: {n} speaker</extracomment>
   <translation>
    <numerusform>{n} personne citée</numerusform>
    <numerusform>{n} personnes citées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>people or things of {place}</source>
   <translation>personnes ou choses de {place}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>“{words}” follows</source>
   <translation>« {words} » suit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>“{words}” is a known person</source>
   <translation>« {words} » est une personne connue</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>“{words}” stands before it</source>
   <translation>« {words} » figure devant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>“{words}” stands before names of ships</source>
   <translation>« {words} » figure devant des noms de navires</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a body named in full</source>
   <translation>un organisme nommé en entier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a country</source>
   <translation>un pays</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a court case</source>
   <translation>une affaire judiciaire</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a dateline</source>
   <translation>un lieu en tête de dépêche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a double name of a newspaper</source>
   <translation>un double nom de journal</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a family named in the text</source>
   <translation>une famille nommée dans le texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a firm named in full</source>
   <translation>une entreprise nommée en entier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a first name and a nickname stand before it</source>
   <translation>un prénom et un surnom figurent devant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a first name or surname</source>
   <translation>un prénom ou un nom de famille</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a known maker</source>
   <translation>un fabricant connu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a known name</source>
   <translation>un nom connu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a known people, party or faith</source>
   <translation>un peuple, un parti ou une religion connus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a known region</source>
   <translation>une région connue</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a maker and its product</source>
   <translation>un fabricant et son produit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a nickname between a first name and a surname</source>
   <translation>un surnom entre un prénom et un nom de famille</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a number follows</source>
   <translation>un nombre suit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a numbered motorway</source>
   <translation>une autoroute numérotée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a part of a known place</source>
   <translation>une partie d’un lieu connu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a person “of” it stands before it</source>
   <translation>une personne « of » figure devant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a place and a plural: a team</source>
   <translation>un lieu et un pluriel : une équipe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a place and its team</source>
   <translation>un lieu et son équipe</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a state or province</source>
   <translation>un État fédéré ou une province</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a sum “at” it stands before it</source>
   <translation>une somme « at » figure devant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a title in quotation marks</source>
   <translation>un titre entre guillemets</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a title stands before it</source>
   <translation>un titre figure devant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>a town in the list</source>
   <translation>une ville de la liste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>an age follows</source>
   <translation>un âge suit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>called “{words}”</source>
   <translation>appelé « {words} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>capitalised within a sentence</source>
   <translation>avec majuscule au milieu d’une phrase</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>ends in “{words}”</source>
   <translation>finit par « {words} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>ends in “{words}”, and an office follows</source>
   <translation>finit par « {words} », et une fonction suit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>ends in a known name</source>
   <translation>finit par un nom connu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>ends in a surname</source>
   <translation>finit par un nom de famille</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>found by the recogniser</source>
   <translation>trouvé par l’outil de reconnaissance</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>initials</source>
   <translation>initiales</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>its kind is clear elsewhere in the text</source>
   <translation>son type est clair ailleurs dans le texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>its kind is not clear</source>
   <translation>son type n’est pas clair</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>its state or country follows</source>
   <translation>son État ou son pays suit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>joined by “{words}”</source>
   <translation>unis par « {words} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>looks like a person's name</source>
   <translation>ressemble à un nom de personne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>named in the text below</source>
   <translation>nommé dans le texte plus bas</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>named in the text elsewhere</source>
   <translation>nommé ailleurs dans le texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>owner of a known body</source>
   <translation>propriétaire d’un organisme connu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>short for a body named in full</source>
   <translation>abrégé d’un organisme nommé en entier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>short for a body named in the text</source>
   <translation>abrégé d’un organisme nommé dans le texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>short for the first name of a person named in full</source>
   <translation>abrégé du prénom d’une personne nommée en entier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>speaks</source>
   <translation>parle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>stands in a row of such names</source>
   <translation>figure dans une suite de tels noms</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>starts with “{words}”</source>
   <translation>commence par « {words} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>starts with a first name</source>
   <translation>commence par un prénom</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>starts with a known name</source>
   <translation>commence par un nom connu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>starts with the number of a model</source>
   <translation>commence par le numéro d’un modèle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>the first name of a person named in full</source>
   <translation>le prénom d’une personne nommée en entier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>the short name of a newspaper</source>
   <translation>le nom abrégé d’un journal</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>the surname of a person named in full</source>
   <translation>le nom de famille d’une personne nommée en entier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>the surname of a person named in the text</source>
   <translation>le nom de famille d’une personne nommée dans le texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/kind_reasons.py"></location>
   <source>the surname of what looks like a person's name</source>
   <translation>le nom de famille de ce qui ressemble à un nom de personne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Being worked out…</source>
   <translation>En cours de calcul…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open two articles to see what differs between them, one finding at a time.</source>
   <translation>Ouvrir deux articles pour voir ce qui les distingue, un constat à la fois.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Put a second text beside this one to see what differs between them, one finding at a time.</source>
   <translation>Mettre un second texte à côté de celui-ci pour voir ce qui les distingue, un constat à la fois.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Nothing to review was found. This does not mean that the texts agree: please read both.</source>
   <translation>Rien à examiner n’a été trouvé. Cela ne veut pas dire que les textes concordent : lire les deux.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to see the people, organisations and places in it.</source>
   <translation>Ouvrir un article pour voir les personnes, les organisations et les lieux qu’il contient.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Names are found by their capital letters, titles and the words beside them.</source>
   <translation>Les noms sont reconnus à leurs majuscules, aux titres et aux mots voisins.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>No names found.</source>
   <translation>Aucun nom trouvé.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to see its figures.</source>
   <translation>Ouvrir un article pour voir ses chiffres.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to see its quotations and sources.</source>
   <translation>Ouvrir un article pour voir ses citations et ses sources.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open two articles to see which words changed or were chosen differently.</source>
   <translation>Ouvrir deux articles pour voir quels mots ont changé ou ont été choisis autrement.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Put a second text beside this one to see which words changed or were chosen differently.</source>
   <translation>Mettre un second texte à côté de celui-ci pour voir quels mots ont changé ou ont été choisis autrement.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to write notes on its passages.</source>
   <translation>Ouvrir un article pour écrire des notes sur ses passages.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/parts_tab.py"></location>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Show all names</source>
   <translation>Afficher tous les noms</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>● People</source>
   <translation>● Pers.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Show person names</source>
   <translation>Afficher les noms de personnes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>■ Orgs</source>
   <translation>■ Org.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Show organisation names</source>
   <translation>Afficher les noms d’organisations</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>▲ Places</source>
   <translation>▲ Lieux</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Show place names</source>
   <translation>Afficher les noms de lieux</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>○ Other</source>
   <translation>○ Autres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Show other names</source>
   <translation>Afficher les autres noms</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Most mentioned</source>
   <translation>Les plus cités</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Most</source>
   <translation>Fréquence</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Difference between the texts</source>
   <translation>Écart entre les textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Difference</source>
   <translation>Écart</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>A to Z</source>
   <translation>De A à Z</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>A–Z</source>
   <translation>A–Z</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>In both texts, or in one</source>
   <translation>Dans les deux textes ou dans un seul</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>By kind</source>
   <translation>Par type</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Without groups</source>
   <translation>Sans groupes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Filter names and descriptions</source>
   <translation>Nom ou description</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Filter the list by names and descriptions</source>
   <translation>Filtrer la liste par noms et descriptions</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>In which order and in which groups names are listed</source>
   <translation>Dans quel ordre et dans quels groupes les noms sont listés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_bar.py"></location>
   <source>Order: {order}; {groups}</source>
   <translation>Ordre : {order} ; {groups}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/name_choice.py"></location>
   <location filename="../../../gui/variorum_gui/speaking/person_list.py"></location>
   <source>Find among {n} names</source>
   <extracomment>For 1: Find among {n} names</extracomment>
   <translation>
    <numerusform>Chercher parmi {n} nom</numerusform>
    <numerusform>Chercher parmi {n} noms</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>people, nationality, party or faith</source>
   <translation>peuple, nationalité, parti ou religion</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>something else</source>
   <translation>autre chose</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <source>kind not known</source>
   <translation>type inconnu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>Part of {name}? {reason}</source>
   <translation>Partie de {name} ? {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>Family of {name}? {reason}</source>
   <translation>Famille de {name} ? {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>People of {name}? {reason}</source>
   <translation>Peuple de {name} ? {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>No name fits this filter.</source>
   <translation>Aucun nom ne passe ce filtre.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>perhaps not one with {names}: see Findings</source>
   <translation>peut-être distinct de {names} : voir les constats</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <source>also {names}</source>
   <translation>aussi {names}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>Where they are two, split one off (S).</source>
   <translation>S’il s’agit de deux, séparez-en un (S).</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>perhaps not a name of this kind</source>
   <translation>peut-être pas un nom de ce type</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>{text}: {words} and {n} more</source>
   <extracomment>For 1: {text}: {words} and {n} more</extracomment>
   <translation>
    <numerusform>{text} : {words} et {n} autre</numerusform>
    <numerusform>{text} : {words} et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>You said that it is of this kind: {kind}.</source>
   <translation>Vous avez dit qu’il est de ce type : {kind}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>Taken for {kind}: {reason}.</source>
   <translation>Pris pour {kind} : {reason}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_rows.py"></location>
   <source>Joined: {reason}</source>
   <translation>Réuni : {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Organisations</source>
   <translation>Organisations</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <source>Peoples, parties and others</source>
   <translation>Peuples, partis et autres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>In both texts</source>
   <translation>Dans les deux textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/name_view.py"></location>
   <source>Found in one text</source>
   <translation>Trouvé dans un seul texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>● A person</source>
   <translation>● Une personne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>■ An organisation</source>
   <translation>■ Une organisation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>▲ A place</source>
   <translation>▲ Un lieu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>○ A people, nationality, party or faith</source>
   <translation>○ Un peuple, une nationalité, un parti ou une religion</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>○ Something else</source>
   <translation>○ Autre chose</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>Set “{name}” apart</source>
   <translation>Séparer « {name} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>Set {names} apart again</source>
   <translation>Séparer de nouveau {names}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/names_tab.py"></location>
   <source>Merge “{name}” with</source>
   <translation>Fusionner « {name} » avec</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/nearest_told.py"></location>
   <source>No passage of {text} has many of its words</source>
   <translation>Aucun passage de {text} n’a beaucoup de ses mots</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/nearest_told.py"></location>
   <source>Nearest in {text}: {words}</source>
   <translation>Le plus proche dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_field.py"></location>
   <source>Ctrl+Enter keeps it</source>
   <translation>Ctrl+Entrée la garde</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_field.py"></location>
   <source>Esc again drops what you typed; Ctrl+Enter keeps it</source>
   <translation>Encore Échap abandonne ce que vous avez tapé ; Ctrl+Entrée le garde</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_field.py"></location>
   <source>Ctrl+Enter keeps it, Esc drops it</source>
   <translation>Ctrl+Entrée la garde, Échap l’abandonne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_rows.py"></location>
   <source>On passages</source>
   <translation>Sur des passages</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_rows.py"></location>
   <source>On findings</source>
   <translation>Sur des constats</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_rows.py"></location>
   <source>On: {finding}</source>
   <translation>Sur : {finding}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/note_rows.py"></location>
   <source>On: {finding} – {detail}</source>
   <translation>Sur : {finding} – {detail}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>No notes yet. Select a passage in a text, then press “Add note”.</source>
   <translation>Pas encore de notes. Sélectionner un passage dans un texte, puis appuyer sur « Ajouter une note ».</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>Add note</source>
   <translation>Ajouter une note</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>Write a note on the words selected in a text</source>
   <translation>Écrire une note sur les mots sélectionnés dans un texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>All notes</source>
   <translation>Toutes les notes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>Note on {words}</source>
   <translation>Note sur {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/notes_tab.py"></location>
   <source>Note on {words} and its partner</source>
   <translation>Note sur {words} et son pendant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/pair_choice.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Told there too</source>
   <translation>Dit là aussi</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/pair_choice.py"></location>
   <source>Which two tell the same? The texts show those that are chosen.</source>
   <translation>Quels passages disent la même chose ? Les textes montrent ceux qui sont choisis.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/pair_choice.py"></location>
   <source>Link These</source>
   <translation>Relier ceux-ci</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <source>Quotes &amp; sources</source>
   <translation>Citations et sources</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/pane.py"></location>
   <location filename="../../../gui/variorum_gui/window/pane_row.py"></location>
   <source>Sidebar</source>
   <translation>Panneau latéral</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/passage_note_field.py"></location>
   <source>Tags of the note</source>
   <translation>Étiquettes de la note</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/passage_note_field.py"></location>
   <source>Colour of the note: {colour}</source>
   <translation>Couleur de la note : {colour}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>Caption</source>
   <translation>Légende</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/names_of_texts.py"></location>
   <source>the left text</source>
   <translation>le texte de gauche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/names_of_texts.py"></location>
   <source>the right text</source>
   <translation>le texte de droite</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>v{number}</source>
   <translation>v{number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>Speaker not found</source>
   <translation>Personne citée non trouvée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>No quotations and no sources found.</source>
   <translation>Aucune citation et aucune source trouvées.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>No quotations found. Only words between quotation marks are searched.</source>
   <translation>Aucune citation trouvée. Seuls les mots entre guillemets sont cherchés.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>No sources found. This does not mean that the text has none.</source>
   <translation>Aucune source trouvée. Cela ne veut pas dire que le texte n’en a pas.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>{text} gives it to {speaker}, named by hand</source>
   <translation>{text} l’attribue à {speaker}, nommé à la main</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>{text} does not tell who says it, as said by hand</source>
   <translation>{text} ne dit pas qui parle, indiqué à la main</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>{text} gives it to nobody we could find</source>
   <translation>{text} : attribué à personne que nous ayons pu trouver</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>{text} gives it to {speaker}</source>
   <translation>{text} l’attribue à {speaker}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>speaker not sure</source>
   <translation>personne citée incertaine</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>speaker named by hand</source>
   <translation>personne citée nommée à la main</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotation_rows.py"></location>
   <source>not told, as said by hand</source>
   <translation>non dit, indiqué à la main</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Sources by text</source>
   <translation>Sources par texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Quotes and sources</source>
   <translation>Citations et sources</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Whole story…</source>
   <translation>Tout le sujet…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Story…</source>
   <translation>Sujet…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>Sources of the whole story</source>
   <translation>Sources de tout le sujet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/quotations_tab.py"></location>
   <source>A table of the sources of every article of this story (Ctrl+Alt+4)</source>
   <translation>Un tableau des sources de chaque article de ce sujet (Ctrl+Alt+4)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/refused_rows.py"></location>
   <source>Not the same fact, you said</source>
   <translation>Pas le même fait, selon vous</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Confirm</source>
   <translation>Confirmer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Same person</source>
   <translation>Même personne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>The same person: one name, and confirmed</source>
   <translation>La même personne : un seul nom, et confirmé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>The same</source>
   <translation>Le même</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>The same place or organisation: one name, and confirmed</source>
   <translation>Le même lieu ou la même organisation : un seul nom, et confirmé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Not the same</source>
   <translation>Pas le même</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Not the same: names set apart, and rejected</source>
   <translation>Pas le même : noms séparés, et rejeté</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Unsure</source>
   <translation>Incertain</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Go there</source>
   <translation>Y aller</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Go to what comes nearest in the other text</source>
   <translation>Aller à ce qui s’en rapproche le plus dans l’autre texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Told there too: link the two passages</source>
   <translation>Dit là aussi : relier les deux passages</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Write a note…</source>
   <translation>Écrire une note…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Copy…</source>
   <translation>Copier…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Copy finding with its sources</source>
   <translation>Copier le constat avec ses sources</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Picture…</source>
   <translation>Image…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Copy finding as picture</source>
   <translation>Copier le constat comme image</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Previous place</source>
   <translation>Occurrence précédente</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Next place</source>
   <translation>Occurrence suivante</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Split…</source>
   <translation>Séparer…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Split off a spelling…</source>
   <translation>Séparer une graphie…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Set apart again…</source>
   <translation>Séparer de nouveau…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Set apart again what you merged…</source>
   <translation>Séparer de nouveau ce que vous avez fusionné…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Merge into one</source>
   <translation>Fusionner en un seul</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Merge with…</source>
   <translation>Fusionner avec…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Merge with another name…</source>
   <translation>Fusionner avec un autre nom…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Kind…</source>
   <translation>Type…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Another kind of name…</source>
   <translation>Un autre type de nom…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Why it is listed so</source>
   <translation>Pourquoi c’est listé ainsi</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>One name</source>
   <translation>Un seul nom</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>They are the same: merge them</source>
   <translation>Ce sont les mêmes : les fusionner</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Keep apart</source>
   <translation>Garder séparés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>They are not the same: keep them apart</source>
   <translation>Ce ne sont pas les mêmes : les garder séparés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Not the same fact</source>
   <translation>Pas le même fait</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Not the same fact: take it off the list</source>
   <translation>Pas le même fait : l’ôter de la liste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Put back</source>
   <translation>Remettre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>The same fact after all: put it back</source>
   <translation>Le même fait après tout : le remettre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_acts.py"></location>
   <source>Edit…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_buttons.py"></location>
   <source>What to do with the chosen row</source>
   <translation>Que faire de la ligne choisie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} does nothing: no row is chosen</source>
   <translation>{key} ne fait rien : aucune ligne n’est choisie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} does nothing on a heading. Down goes to the first row below it</source>
   <translation>{key} ne fait rien sur un titre. La flèche vers le bas mène à la première ligne en dessous</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} does nothing on a heading. Return opens it, Down goes on</source>
   <translation>{key} ne fait rien sur un titre. Entrée l’ouvre, la flèche vers le bas va plus loin</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} does nothing on this row</source>
   <translation>{key} ne fait rien sur cette ligne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} asks who speaks a quotation, and none was found in this passage. Its keys: {keys}</source>
   <translation>{key} demande qui dit une citation, et aucune n’a été trouvée dans ce passage. Touches de cette ligne : {keys}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} has no passage to go to here. Do you see one? Select both passages in the texts and press Ctrl+L. The keys of this row: {keys}</source>
   <translation>{key} n’a ici aucun passage où aller. Vous en voyez un ? Sélectionnez les deux passages dans les textes et appuyez sur Ctrl+L. Touches de cette ligne : {keys}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_keys.py"></location>
   <source>{key} does nothing on this row. Its keys: {keys}</source>
   <translation>{key} ne fait rien sur cette ligne. Ses touches : {keys}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <source>Part</source>
   <translation>Partie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <source>Entry</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <source>{text}: count</source>
   <translation>{text} : nombre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <source>State or kind</source>
   <translation>État ou type</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <source>Paragraphs</source>
   <translation>Paragraphes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/row_table.py"></location>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <source>{text}: words</source>
   <translation>{text} : mots</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>to review</source>
   <translation>à examiner</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>open</source>
   <comment>a fold</comment>
   <translation>déplié</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Named sources</source>
   <translation>Sources nommées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Sources by their role</source>
   <translation>Sources par leur fonction</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Unnamed sources</source>
   <translation>Sources anonymes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>By way of others</source>
   <translation>Par l’intermédiaire d’autres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <source>{text} – states a figure: {words}</source>
   <translation>{text} – donne un chiffre : {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <source>{text} – hearsay: {words}</source>
   <translation>{text} – ouï-dire : {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <source>Statements with no source found</source>
   <translation>Affirmations sans source trouvée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <source>Both credit {name}: shared copy is not corroboration.</source>
   <translation>Les deux citent {name} : une copie commune n’est pas une confirmation.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/source_rows.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>perhaps not a source</source>
   <translation>peut-être pas une source</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Numbers of people and things</source>
   <translation>Nombres de personnes et de choses</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Magnitudes</source>
   <translation>Magnitudes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Distances</source>
   <translation>Distances</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Ages</source>
   <translation>Âges</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Lengths of time</source>
   <translation>Durées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Money</source>
   <translation>Argent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Shares</source>
   <translation>Parts</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>First, second …</source>
   <translation>Premier, deuxième…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Other measures</source>
   <translation>Autres mesures</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>Dates and clock times</source>
   <translation>Dates et heures</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>All figures, by text: what each states. Nothing is said about who is right.</source>
   <translation>Tous les chiffres, par texte : ce que chacun affirme. Rien n’est dit de qui a raison.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/stated_rows.py"></location>
   <source>No figures found in {text}.</source>
   <translation>Aucun chiffre trouvé dans {text}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/tab_grid.py"></location>
   <source>{tab}, {n} to review</source>
   <extracomment>For 1: {tab}, {n} to review</extracomment>
   <translation>
    <numerusform>{tab}, {n} à examiner</numerusform>
    <numerusform>{tab}, {n} à examiner</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_grid.py"></location>
   <source>Sidebar tabs</source>
   <translation>Onglets du panneau latéral</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Words used for people and bodies</source>
   <translation>Mots employés pour des personnes et des organismes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Acts</source>
   <translation>Actes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Words chosen for one act</source>
   <translation>Mots choisis pour un même acte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Verbs</source>
   <translation>Verbes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Verbs by which speakers are reported</source>
   <translation>Verbes par lesquels des propos sont rapportés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tab_makers.py"></location>
   <source>All differing words in matched passages</source>
   <translation>Tous les mots différents dans les passages correspondants</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Copy as table</source>
   <translation>Copier en tableau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Copy the list as it is shown: paste it into a spreadsheet, a document or a mail</source>
   <translation>Copier la liste telle qu’elle est montrée : à coller dans un tableur, un document ou un courriel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Save as CSV…</source>
   <translation>Enregistrer en CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>CSV…</source>
   <translation>CSV…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Write the list as it is shown to a file for a spreadsheet</source>
   <translation>Écrire la liste telle qu’elle est montrée dans un fichier pour tableur</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Copied {n} rows</source>
   <extracomment>For 1: Copied {n} row</extracomment>
   <translation>
    <numerusform>{n} ligne copiée</numerusform>
    <numerusform>{n} lignes copiées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>{n} under closed headings ▸ are left out</source>
   <extracomment>For 1: {n} under a closed heading ▸ is left out</extracomment>
   <translation>
    <numerusform>{n} sous un titre replié ▸ est laissée de côté</numerusform>
    <numerusform>{n} sous des titres repliés ▸ sont laissées de côté</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>The list is in {file}</source>
   <translation>La liste est dans {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>The whole list is in {file}</source>
   <translation>La liste entière est dans {file}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>The list was not written. {reason}</source>
   <translation>La liste n’a pas été écrite. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>list.csv</source>
   <translation>liste.csv</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/taking_along.py"></location>
   <source>Save the list</source>
   <translation>Enregistrer la liste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/tie_rows.py"></location>
   <source>Perhaps the same: please decide</source>
   <translation>Peut-être les mêmes : à trancher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>Version {number} is not held</source>
   <translation>Vous n’avez pas la version {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>Versions {first} to {last} are not held</source>
   <translation>Vous n’avez pas les versions {first} à {last}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>Version {number}, time unknown</source>
   <translation>Version {number}, heure inconnue</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>Version {number}, {time}</source>
   <translation>Version {number}, {time}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>Versions known</source>
   <translation>Versions connues</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>● held  ○ not held: changes {when} cannot be shown.</source>
   <translation>● présente  ○ absente : les modifications {when} ne peuvent pas être montrées.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>● held: all that the source knows</source>
   <translation>● présente : toutes celles que la source connaît</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>● held. How many versions there were is not known.</source>
   <translation>● présente. Combien de versions il y a eu n’est pas connu.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <source>You hold {held} of {count} versions</source>
   <translation>Vous avez {held} versions sur {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/timeline.py"></location>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold {n} versions</source>
   <extracomment>For 1: You hold {n} version</extracomment>
   <translation>
    <numerusform>{n} version présente</numerusform>
    <numerusform>{n} versions présentes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Negation</source>
   <translation>Négation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Inside quotations</source>
   <translation>À l’intérieur de citations</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Dates and times</source>
   <translation>Dates et heures</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Qualifiers (may, reportedly)</source>
   <translation>Réserves (peut-être, aurait)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Attribution (said, admitted)</source>
   <translation>Attribution (a dit, a admis)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>House style and typography</source>
   <translation>Style maison et typographie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No differing words found.</source>
   <translation>Aucun mot différent trouvé.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No words used for a name were found. Only descriptions, titles and epithets beside a name are searched.</source>
   <translation>Aucun mot employé pour un nom n’a été trouvé. Seuls les descriptions, titres et épithètes à côté d’un nom sont cherchés.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No words chosen for one act were found. Only passages matched as sure are searched.</source>
   <translation>Aucun mot choisi pour un même acte n’a été trouvé. Seuls les passages de correspondance sûre sont examinés.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No verbs that report a speaker with a name were found.</source>
   <translation>Aucun verbe rapportant les propos d’une personne nommée n’a été trouvé.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No differing words found in matched passages.</source>
   <translation>Aucun mot différent trouvé dans les passages correspondants.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>No changed words found.</source>
   <translation>Aucun mot modifié trouvé.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <source>Only short stretches inside passages matched as sure or likely are listed.</source>
   <translation>Seules sont listées de courtes suites de mots dans des passages de correspondance sûre ou probable.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/wording_rows.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/told_otherwise.py"></location>
   <source>{words} here only in {text}</source>
   <translation>{words} ici seulement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/commands.py"></location>
   <source>Go to a quotation first, in the texts or in the sidebar</source>
   <translation>Allez d’abord à une citation, dans les textes ou dans le panneau latéral</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>Who says this?</source>
   <translation>Qui dit cela ?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>The Text Does Not Say</source>
   <translation>Le texte ne le dit pas</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>As the Program Has It</source>
   <translation>Comme le programme</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>This Is the Speaker</source>
   <translation>C’est la personne citée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>Not in the list? Select the words that name the speaker in the text.</source>
   <translation>Absent de la liste ? Sélectionnez dans le texte les mots qui nomment la personne citée.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>No name was found here. Select the words that name the speaker in the text.</source>
   <translation>Aucun nom n’a été trouvé ici. Sélectionnez dans le texte les mots qui nomment la personne citée.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>That is what you said</source>
   <translation>C’est ce que vous avez dit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/dialog.py"></location>
   <source>You said nothing else of this quotation</source>
   <translation>Vous n’avez rien dit d’autre de cette citation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/person_list.py"></location>
   <source>Find a speaker by name</source>
   <translation>Trouver une personne citée par son nom</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/person_list.py"></location>
   <source>Who may be the speaker, the nearest first</source>
   <translation>Qui peut être la personne citée, les plus proches d’abord</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>Nobody was found who says it.</source>
   <translation>Personne n’a été trouvé qui le dise.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>Selected in the text: {words}</source>
   <translation>Sélectionné dans le texte : {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>as the program has it</source>
   <translation>selon le programme</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>as the program has it, not sure</source>
   <translation>selon le programme, incertain</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>{name} – {words}</source>
   <translation>{name} – {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>{speaker}, as you said.</source>
   <translation>{speaker}, comme vous l’avez dit.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>You said that the text does not tell.</source>
   <translation>Vous avez dit que le texte ne le dit pas.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>{speaker}, as the program has it.</source>
   <translation>{speaker}, selon le programme.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/questions.py"></location>
   <source>Perhaps {speaker}, as the program has it.</source>
   <translation>Peut-être {speaker}, selon le programme.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/speaking/quotation_view.py"></location>
   <source>The quotation in its text</source>
   <translation>La citation dans son texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/commands.py"></location>
   <location filename="../../../core/variorum/comparing/story/chorus.py"></location>
   <source>Comparing the texts of the story</source>
   <translation>Comparaison des textes du sujet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/commands.py"></location>
   <source>Choose a story in the corpus first, or show one of its texts</source>
   <translation>Choisir d’abord un sujet dans le corpus, ou afficher l’un de ses textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/commands.py"></location>
   <source>The story was not worked out. {reason}</source>
   <translation>Le sujet n’a pas été analysé. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/commands.py"></location>
   <source>This story has only one article: there is no other to show beside it</source>
   <translation>Ce sujet n’a qu’un article : il n’y en a pas d’autre à montrer à côté</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/following.py"></location>
   <source>Bringing the page of the story up to date</source>
   <translation>Mise à jour de la page du sujet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/following.py"></location>
   <source>This story is not in the corpus any more.</source>
   <translation>Ce sujet n’est plus dans le corpus.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/following.py"></location>
   <source>Only one article of this story is left: there is none to compare it with.</source>
   <translation>Il ne reste qu’un article de ce sujet : il n’y en a aucun auquel le comparer.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/following.py"></location>
   <source>The articles of this story have changed since they were compared.</source>
   <translation>Les articles de ce sujet ont changé depuis leur comparaison.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/following.py"></location>
   <source>This page does not show what you changed last. {reason}</source>
   <translation>Cette page ne montre pas ce que vous avez modifié en dernier. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/of_two_stories.py"></location>
   <source>Of the two texts shown only one is of this story; the other is of “{other}”.</source>
   <translation>Des deux textes affichés, un seul est de ce sujet ; l’autre est de « {other} ».</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Figures and quotations</source>
   <translation>Chiffres et citations</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Told by how many</source>
   <translation>Raconté par combien</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Tables of the story</source>
   <translation>Tableaux du sujet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <location filename="../../../gui/variorum_gui/story/shares_view.py"></location>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>How much is shared</source>
   <translation>Part commune</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>More tables</source>
   <translation>Autres tableaux</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <location filename="../../../gui/variorum_gui/story/table_model.py"></location>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <source>What is said of it</source>
   <translation>Ce qui en est dit</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Report…</source>
   <translation>Rapport…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Write the tables and the texts as a page, a document, a PDF or for a spreadsheet</source>
   <translation>Écrire les tableaux et les textes en page, document, PDF ou pour un tableur</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>The whole story: “{story}”</source>
   <translation>Tout le sujet : « {story} »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>The texts of the story are being compared…</source>
   <translation>Comparaison des textes du sujet…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Compare Anew</source>
   <translation>Comparer à nouveau</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>The newest versions of {n} articles of this story, each compared with each other. The lists in the main window are only about the texts open there.</source>
   <extracomment>For 1: The newest version of {n} article of this story. The lists in the main window are only about the texts open there.</extracomment>
   <translation>
    <numerusform>La version la plus récente de {n} article de ce sujet. Les listes de la fenêtre principale ne concernent que les textes qui y sont ouverts.</numerusform>
    <numerusform>Les versions les plus récentes de {n} articles de ce sujet, comparées entre elles. Les listes de la fenêtre principale ne concernent que les textes qui y sont ouverts.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>At least so much of the text named at the left has a match in the text named above.</source>
   <translation>Au moins une telle part du texte nommé à gauche a une correspondance dans le texte nommé en haut.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>{n} shares</source>
   <extracomment>For 1: {n} share</extracomment>
   <translation>
    <numerusform>{n} part</numerusform>
    <numerusform>{n} parts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>{n} rows</source>
   <extracomment>For 1: {n} row</extracomment>
   <translation>
    <numerusform>{n} ligne</numerusform>
    <numerusform>{n} lignes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/panel.py"></location>
   <source>Show This Passage</source>
   <translation>Afficher ce passage</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/passages_list.py"></location>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/passages_list.py"></location>
   <source>… and {n} more</source>
   <translation>… et {n} autres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/passages_list.py"></location>
   <source>{text}, {place}: {words}</source>
   <translation>{text}, {place} : {words}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>One page that needs nothing else: every cell leads to its sentence in the texts.</source>
   <translation>Une page qui n’a besoin de rien d’autre : chaque case mène à sa phrase dans les textes.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>Headings and tables; every place leads to its sentence in the texts.</source>
   <translation>Des titres et des tableaux ; chaque endroit mène à sa phrase dans les textes.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Figures and quotations side by side</source>
   <translation>Chiffres et citations côte à côte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Who is quoted or cited</source>
   <translation>Qui est cité</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Who and what is named</source>
   <translation>Qui et quoi est nommé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>All texts in full</source>
   <translation>Tous les textes en entier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>The data always hold the texts: places are counted in them.</source>
   <translation>Les données contiennent toujours les textes : les emplacements y sont comptés.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/report.py"></location>
   <source>story.html</source>
   <translation>sujet.html</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/shares_view.py"></location>
   <source>All squares</source>
   <translation>Tous les carrés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/shares_view.py"></location>
   <source>in {text}</source>
   <translation>dans {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/shares_view.py"></location>
   <source>of {text}</source>
   <translation>de {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/shares_view.py"></location>
   <source>the text itself</source>
   <translation>le texte lui-même</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/table_model.py"></location>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/table_model.py"></location>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <source>Texts</source>
   <translation>Textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/story/taken.py"></location>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>No colour</source>
   <translation>Sans couleur</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>no colour</source>
   <translation>sans couleur</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>Blue</source>
   <translation>Bleu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>blue</source>
   <translation>bleu</translation>
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
   <translation>Vert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>green</source>
   <translation>vert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>Violet</source>
   <translation>Violet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/note_colours.py"></location>
   <source>violet</source>
   <translation>violet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/own_buttons.py"></location>
   <source>More menus</source>
   <translation>Autres menus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/own_buttons.py"></location>
   <source>More of the toolbar</source>
   <translation>Suite de la barre d’outils</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/theme/own_buttons.py"></location>
   <source>Empty the field</source>
   <translation>Vider le champ</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/times.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>published</source>
   <translation>publié</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/times.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>updated</source>
   <translation>mis à jour</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/times.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>first seen</source>
   <translation>vu la première fois</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/times.py"></location>
   <source>file made</source>
   <translation>fichier créé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/unexpected.py"></location>
   <source>Something went wrong inside Variorum. Your corpus is safe; details are in the log (Help ▸ Open the Log).</source>
   <translation>Une erreur s’est produite dans Variorum. Le corpus est intact ; les détails sont dans le journal (Aide ▸ Ouvrir le journal).</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/unexpected.py"></location>
   <source>There was not enough memory for this.</source>
   <translation>La mémoire n’a pas suffi.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/unexpected.py"></location>
   <source>The system refused: {reason} ({file}).</source>
   <translation>Le système a refusé : {reason} ({file}).</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/unexpected.py"></location>
   <source>The system refused: {reason}.</source>
   <translation>Le système a refusé : {reason}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>Read two news articles side by side: what changed between versions, what two outlets share, and who says what.</source>
   <translation>Lire deux articles de presse côte à côte : ce qui a changé entre deux versions, ce que deux médias ont en commun, et qui dit quoi.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>Variorum finds passages for you to judge. It does not know who is right, and what it does not find may still be there.</source>
   <translation>Variorum trouve des passages ; le jugement revient au lecteur. Il ne sait pas qui a raison, et ce qu’il ne trouve pas peut exister malgré tout.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>About Variorum</source>
   <translation>À propos de Variorum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>MIT licence. Icons by Lucide (ISC licence). Nothing you open leaves this computer.</source>
   <translation>Licence MIT. Icônes de Lucide (licence ISC). Rien de ce qui est ouvert ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Add Files…</source>
   <translation>Ajouter des &amp;fichiers…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Add &amp;Folder…</source>
   <translation>&amp;Ajouter un dossier…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;New Corpus…</source>
   <translation>&amp;Nouveau corpus…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Open Corpus…</source>
   <translation>Ou&amp;vrir un corpus…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Open the Default &amp;Corpus</source>
   <translation>&amp;Ouvrir le corpus par défaut</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Open the &amp;Sample Corpus</source>
   <translation>Ouvrir &amp;le corpus d’exemple</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Merge Another Corpus…</source>
   <translation>Fusionner un autre &amp;corpus…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Recover a Damaged Corp&amp;us…</source>
   <translation>Récu&amp;pérer un corpus endommagé…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Save a Cop&amp;y of the Corpus…</source>
   <translation>Enregistrer &amp;une copie du corpus…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Import Annotations…</source>
   <translation>Importer &amp;des annotations…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Print…</source>
   <translation>I&amp;mprimer…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Print Pre&amp;view…</source>
   <translation>Aperçu avant &amp;impression…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Save as P&amp;DF…</source>
   <translation>&amp;Enregistrer en PDF…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>&amp;Undo</source>
   <translation>A&amp;nnuler</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Copy with Its &amp;Source</source>
   <translation>Copier &amp;avec sa source</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Paste as an Article</source>
   <translation>C&amp;oller comme article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Add &amp;Note…</source>
   <translation>A&amp;jouter une note…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Who Says T&amp;his…</source>
   <translation>&amp;Qui dit cela…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Find in Both Texts</source>
   <translation>Chercher dans les deux &amp;textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find Ne&amp;xt</source>
   <translation>Rés&amp;ultat suivant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find Pre&amp;vious</source>
   <translation>Ré&amp;sultat précédent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Whole Words Only</source>
   <translation>&amp;Mots entiers seulement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find by Re&amp;gular Expression</source>
   <translation>Chercher par &amp;expression régulière</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find This in the &amp;Other Text</source>
   <translation>Chercher ceci dans &amp;l’autre texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find &amp;This in the Corpus</source>
   <translation>Chercher ceci &amp;dans le corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Fi&amp;lter the Corpus</source>
   <translation>&amp;Filtrer le corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pr&amp;eferences…</source>
   <translation>&amp;Préférences…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Flow</source>
   <translation>Co&amp;ntinu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Aligned</source>
   <translation>Al&amp;igné</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Only &amp;Differences</source>
   <translation>Différences &amp;seules</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>One &amp;Column</source>
   <translation>&amp;Une colonne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Reader &amp;Mode</source>
   <translation>&amp;Mode lecture</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Scroll Both Texts Together</source>
   <translation>Défilement commun des deux &amp;textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Zoom &amp;In</source>
   <translation>A&amp;grandir</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Zoom &amp;Out</source>
   <translation>Ré&amp;duire</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Usual Si&amp;ze</source>
   <translation>Taille &amp;habituelle</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Cor&amp;pus</source>
   <translation>Co&amp;rpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Side&amp;bar</source>
   <translation>P&amp;anneau latéral</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Next Pane</source>
   <translation>&amp;Volet suivant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pre&amp;vious Pane</source>
   <translation>Volet &amp;précédent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>F&amp;ull Screen</source>
   <translation>P&amp;lein écran</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>As &amp;Fits</source>
   <translation>Selon &amp;le cas</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>As &amp;Versions of One Article</source>
   <translation>Comme &amp;versions d’un article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>As &amp;Outlets on One Event</source>
   <translation>&amp;Comme médias sur un événement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Next Passage</source>
   <translation>P&amp;assage suivant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Previous Passage</source>
   <translation>Passage précéden&amp;t</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ne&amp;xt Place of What Is Chosen</source>
   <translation>Occu&amp;rrence suivante de la sélection</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Previous Pl&amp;ace of What Is Chosen</source>
   <translation>Occurrence précédente &amp;de la sélection</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Link Passages</source>
   <translation>R&amp;elier les passages</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Unlink Passages</source>
   <translation>Dél&amp;ier les passages</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Why Are They Linked?</source>
   <translation>&amp;Pourquoi sont-ils reliés ?</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Bring Both Level</source>
   <translation>&amp;Mettre les deux au même niveau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;History of This Article…</source>
   <translation>Histori&amp;que de cet article…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Life of This Sentenc&amp;e</source>
   <translation>Tra&amp;jectoire de cette phrase</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ea&amp;rlier Step of the History</source>
   <translation>&amp;Étape précédente de l’historique</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Later Step of the Histor&amp;y</source>
   <translation>Étape &amp;suivante de l’historique</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Compare A&amp;gain</source>
   <translation>Comparer à &amp;nouveau</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Swap Sides</source>
   <translation>Éc&amp;hanger les côtés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Close Both Texts</source>
   <translation>Fermer les deu&amp;x textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>New &amp;Tab</source>
   <translation>No&amp;uvel onglet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Close Ta&amp;b</source>
   <translation>&amp;Fermer l’onglet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Re&amp;open the Closed Comparison</source>
   <translation>Rouvrir la compa&amp;raison fermée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ne&amp;xt Tab</source>
   <translation>Onglet &amp;suivant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pre&amp;vious Tab</source>
   <translation>&amp;Onglet précédent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Next Doubt</source>
   <translation>&amp;Doute suivant</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Previous Doubt</source>
   <translation>Doute &amp;précédent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ne&amp;xt Reading of It</source>
   <translation>Lecture &amp;suivante</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pre&amp;vious Reading of It</source>
   <translation>L&amp;ecture précédente</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Keep It as It Is</source>
   <translation>Laisser &amp;ainsi</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;List of Doubts…</source>
   <translation>&amp;Liste des doutes…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Page &amp;Clutter or Text</source>
   <translation>&amp;Habillage ou texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Start a New Article Here</source>
   <translation>Commencer &amp;un nouvel article ici</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Join with the Article Before</source>
   <translation>&amp;Joindre à l’article précédent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Repair Garbled Letters</source>
   <translation>&amp;Réparer les caractères corrompus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;What Could Not Be Read…</source>
   <translation>&amp;Ce qui n’a pas pu être lu…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Rename</source>
   <translation>R&amp;enommer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Details…</source>
   <translation>&amp;Détails…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Check the Address A&amp;gain</source>
   <translation>Véri&amp;fier à nouveau l’adresse</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Compare the Two Chosen</source>
   <translation>Comparer les deu&amp;x choisis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Compare the T&amp;wo in a New Tab</source>
   <translation>Comparer les deux dans un nouvel on&amp;glet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Re&amp;move</source>
   <translation>&amp;Retirer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Search the Corpus…</source>
   <translation>Chercher dan&amp;s le corpus…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Move to Another Stor&amp;y…</source>
   <translation>Déplacer vers un autre su&amp;jet…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Move to a &amp;New Story</source>
   <translation>Déplacer vers &amp;un nouveau sujet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Make One Story, or Versions of One &amp;Article</source>
   <translation>En f&amp;aire un seul sujet ou les versions d’un article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Stories of One E&amp;vent…</source>
   <translation>Regrouper les sujets d’un même &amp;événement…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Mar&amp;k as Read</source>
   <translation>Mar&amp;quer comme lu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Mark as N&amp;ot Read</source>
   <translation>&amp;Marquer comme non lu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Sort as It Was Add&amp;ed</source>
   <translation>Trier par &amp;ordre d’ajout</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Sort by &amp;Time</source>
   <translation>&amp;Trier par date</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Sort by Out&amp;let</source>
   <translation>Trier &amp;par média</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Sort by &amp;Headline</source>
   <translation>Tr&amp;ier par titre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>E&amp;xport as a New Corpus…</source>
   <translation>Exporter comme &amp;nouveau corpus…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>H&amp;istory…</source>
   <translation>&amp;Historique…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Bin…</source>
   <translation>Cor&amp;beille…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Compact the Corp&amp;us File</source>
   <translation>&amp;Compacter le fichier du corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Check the Corpus &amp;File</source>
   <translation>&amp;Vérifier le fichier du corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Em&amp;pty the Bin…</source>
   <translation>Vider &amp;la corbeille…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Report…</source>
   <translation>&amp;Rapport…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Evidence Pack…</source>
   <translation>&amp;Dossier de preuves…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Verify an Evidence Pack…</source>
   <translation>&amp;Vérifier un dossier de preuves…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Copy Finding with Its Sources</source>
   <translation>Copier le constat avec ses &amp;sources</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Copy Finding as &amp;Picture</source>
   <translation>Copier &amp;le constat comme image</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Findings</source>
   <translation>&amp;Constats</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Names</source>
   <translation>N&amp;oms</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Fi&amp;gures</source>
   <translation>C&amp;hiffres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Quotes &amp;&amp; Sources</source>
   <translation>Citations &amp;et sources</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Wording</source>
   <translation>&amp;Formulation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>No&amp;tes</source>
   <translation>&amp;Notes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>The Whole &amp;Story…</source>
   <translation>&amp;Tout le sujet…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ma&amp;nual</source>
   <translation>Ma&amp;nuel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Keyboard Shortcuts</source>
   <translation>&amp;Raccourcis clavier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Commands…</source>
   <translation>&amp;Commandes…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>What the &amp;Marks Mean</source>
   <translation>&amp;Signification des marques</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Open the &amp;Log</source>
   <translation>&amp;Ouvrir le journal</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;About Variorum</source>
   <translation>À &amp;propos de Variorum</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>open, import, load</source>
   <translation>ouvrir, importer, charger</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>open directory, import</source>
   <translation>ouvrir un répertoire, importer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>backup, save as</source>
   <translation>sauvegarde, enregistrer sous</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>repair, rescue</source>
   <translation>réparer, sauver</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>export</source>
   <translation>export</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>revert, take back</source>
   <translation>revenir, reprendre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>evidence, cite, quote</source>
   <translation>preuve, citer, citation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>search</source>
   <translation>chercher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>find</source>
   <translation>trouver</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>search, find</source>
   <translation>chercher, trouver</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>theme, dark mode, appearance, colors</source>
   <translation>thème, mode sombre, apparence</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>font</source>
   <translation>police</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>column width</source>
   <translation>largeur de colonne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>leading</source>
   <translation>interligne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>larger, bigger, font size</source>
   <translation>plus grand, taille de police</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>smaller, font size</source>
   <translation>plus petit, taille de police</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>reset zoom, 100 %</source>
   <translation>réinitialiser le zoom, 100 %</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>exchange, switch</source>
   <translation>permuter, inverser</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>refresh, reload</source>
   <translation>actualiser, recharger</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>side by side, split</source>
   <translation>côte à côte, divisé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>unified, inline</source>
   <translation>unifié, dans le texte</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>hide unchanged, fold</source>
   <translation>masquer l’identique, plier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>hide paragraph, boilerplate</source>
   <translation>masquer le paragraphe, habillage</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>annotate, comment</source>
   <translation>annoter, commenter, commentaire</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>speaker, attribution, source</source>
   <translation>personne citée, attribution, source</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>match, connect, align</source>
   <translation>associer, connecter, aligner</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>separate</source>
   <translation>séparer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>delete</source>
   <translation>supprimer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>trash, deleted</source>
   <translation>poubelle, supprimé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>trash, delete for good</source>
   <translation>poubelle, supprimer définitivement</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>restore closed tab</source>
   <translation>restaurer l’onglet fermé</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>hide</source>
   <translation>masquer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>export, save as, HTML, Word, PDF, Excel</source>
   <translation>exporter, enregistrer sous, HTML, Word, PDF, Excel</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>zip, proof, archive</source>
   <translation>zip, preuve, archive</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>check, signature, checksum, proof</source>
   <translation>contrôler, signature, somme, preuve</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>verify, integrity</source>
   <translation>vérifier, intégrité</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>vacuum, shrink</source>
   <translation>réduire, nettoyer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>keys, hotkeys</source>
   <translation>touches, raccourcis</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>legend, symbols, signs</source>
   <translation>légende, symboles, signes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>help, documentation</source>
   <translation>aide, documentation</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>settings, options, theme, appearance</source>
   <translation>options, réglages, thème, apparence</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/also_called.py"></location>
   <source>version, licence</source>
   <translation>version, licence</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/carried_verdicts.py"></location>
   <source>{n} verdicts were carried over from an earlier reading of the text</source>
   <extracomment>For 1: A verdict was carried over from an earlier reading of the text</extracomment>
   <translation>
    <numerusform>Un verdict a été repris d’une lecture antérieure du texte</numerusform>
    <numerusform>{n} verdicts ont été repris d’une lecture antérieure du texte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/carried_verdicts.py"></location>
   <source>What you linked is no longer told as found only in one text; your verdict on it stays in the list</source>
   <translation>Ce que vous avez relié ne compte plus comme trouvé dans un seul texte ; votre verdict à ce sujet reste dans la liste</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/carried_verdicts.py"></location>
   <source>{n} findings you judged are no longer found by the program; they stay in the list</source>
   <extracomment>For 1: A finding you judged is no longer found by the program; it stays in the list</extracomment>
   <translation>
    <numerusform>Un constat jugé n’est plus trouvé par le programme ; il reste dans la liste</numerusform>
    <numerusform>{n} constats jugés ne sont plus trouvés par le programme ; ils restent dans la liste</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Type what you want to do</source>
   <translation>Taper ce qu’il faut faire</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Command to look for</source>
   <translation>Commande cherchée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Commands found</source>
   <translation>Commandes trouvées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>No command is called that, or it cannot be done just now.</source>
   <translation>Aucune commande ne s’appelle ainsi, ou elle n’est pas possible en ce moment.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/deriving.py"></location>
   <source>Comparing</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/deriving.py"></location>
   <location filename="../../../gui/variorum_gui/window/working_out.py"></location>
   <source>Looking for names and figures</source>
   <translation>Recherche des noms et des chiffres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/deriving.py"></location>
   <source>Stopped before everything was worked out. “Compare Again” takes it up.</source>
   <translation>Arrêté avant la fin de l’analyse. « Comparer à nouveau » la reprend.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>The closed comparison is back</source>
   <translation>La comparaison fermée est de retour</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>There is nothing on the clipboard</source>
   <translation>Le presse-papiers est vide</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Choose two things in the corpus first</source>
   <translation>Choisir d’abord deux éléments du corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Choose an article in the corpus first</source>
   <translation>Choisir d’abord un article du corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Copied the finding with its sources</source>
   <translation>Constat copié avec ses sources</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Choose a finding first</source>
   <translation>Choisir d’abord un constat</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Copied the finding with its sources as a picture</source>
   <translation>Constat copié avec ses sources, comme image</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Two articles</source>
   <translation>Deux articles</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop two files here: they open side by side, the older one on the left where both are dated.</source>
   <translation>Déposer deux fichiers ici : ils s’ouvrent côte à côte, le plus ancien à gauche si tous deux sont datés.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>One article</source>
   <translation>Un article</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop it here, then the second one.</source>
   <translation>Le déposer ici, puis le second.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Many</source>
   <translation>Plusieurs</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop a folder. All of it goes into the corpus; the first two of one story are compared.</source>
   <translation>Déposer un dossier. Tout va dans le corpus ; les deux premiers d’un même sujet sont comparés.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>No file</source>
   <translation>Sans fichier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Select an article's text in the browser and drag it here, or copy it and press Ctrl+V.</source>
   <translation>Sélectionner le texte d’un article dans le navigateur et le faire glisser ici, ou le copier puis appuyer sur Ctrl+V.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>In the corpus</source>
   <translation>Dans le corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Double-click one article, then another; or choose two and press Return.</source>
   <translation>Double-cliquer sur un article, puis sur un autre ; ou en choisir deux et appuyer sur Entrée.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Nothing is open yet</source>
   <translation>Rien n’est encore ouvert</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop two articles here</source>
   <translation>Déposer deux articles ici</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Variorum shows what two reports share, and what was changed between versions.</source>
   <translation>Variorum montre ce que deux articles ont en commun et ce qui a changé entre deux versions.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Open the sample corpus</source>
   <translation>Ouvrir le corpus d’exemple</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Add files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Add articles</source>
   <translation>Ajouter des articles</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Add a folder of articles</source>
   <translation>Ajouter un dossier d’articles</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{n} corpus files left aside: open a corpus by itself.</source>
   <extracomment>For 1: {n} corpus file left aside: open a corpus by itself.</extracomment>
   <translation>
    <numerusform>{n} fichier de corpus laissé de côté : ouvrir un corpus seul.</numerusform>
    <numerusform>{n} fichiers de corpus laissés de côté : ouvrir un corpus seul.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>My corpus</source>
   <translation>Mon corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>New corpus</source>
   <translation>Nouveau corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{file} exists already, so it was opened as it is.</source>
   <translation>{file} existe déjà et a donc été ouvert tel quel.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Open corpus</source>
   <translation>Ouvrir un corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{path} is not there any more.</source>
   <translation>{path} n’est plus là.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{n} faults found in the corpus file.</source>
   <extracomment>For 1: {n} fault found in the corpus file.</extracomment>
   <translation>
    <numerusform>{n} défaut trouvé dans le fichier du corpus.</numerusform>
    <numerusform>{n} défauts trouvés dans le fichier du corpus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>No fault was found in {file}.</source>
   <translation>Aucun défaut trouvé dans {file}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Checking the corpus file</source>
   <translation>Vérification du fichier du corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Empty the bin</source>
   <translation>Vider la corbeille</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Delete {n} things for good? This cannot be undone, and neither can anything done before it.</source>
   <extracomment>For 1: Delete {n} thing for good? This cannot be undone, and neither can anything done before it.</extracomment>
   <translation>
    <numerusform>Supprimer définitivement {n} élément ? Cela ne peut pas être annulé, ni rien de ce qui a été fait avant.</numerusform>
    <numerusform>Supprimer définitivement {n} éléments ? Cela ne peut pas être annulé, ni rien de ce qui a été fait avant.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Plain text and Markdown</source>
   <translation>Texte brut et Markdown</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Web pages</source>
   <translation>Pages web</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Documents and books</source>
   <translation>Documents et livres</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Mails and saved pages</source>
   <translation>Courriels et pages enregistrées</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Feeds, archives and exports</source>
   <translation>Flux, archives et exportations</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>All articles and exports</source>
   <translation>Tous les articles et exportations</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/giving.py"></location>
   <source>{file} was left before all was added to it. Open it and add it again.</source>
   <translation>{file} a été quitté avant que tout y soit ajouté. Ouvrez-le et ajoutez le tout à nouveau.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/giving.py"></location>
   <location filename="../../../gui/variorum_gui/window/taking_in_many.py"></location>
   <source>Stopped; nothing was added.</source>
   <translation>Arrêté ; rien n’a été ajouté.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/help_commands.py"></location>
   <source>The log is empty. It would be kept in {path}.</source>
   <translation>Le journal est vide. Il serait dans {path}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/in_the_sample.py"></location>
   <source>These texts are now in the sample corpus, beside its invented articles.</source>
   <translation>Ces textes sont maintenant dans le corpus d’exemple, à côté de ses articles inventés.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/in_the_sample.py"></location>
   <source>New Corpus…</source>
   <translation>Nouveau corpus…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/intake.py"></location>
   <source>Adding what was fetched</source>
   <translation>Ajout de ce qui a été récupéré</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/intake.py"></location>
   <source>Reading the text</source>
   <translation>Lecture du texte</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/intake.py"></location>
   <source>Reading {n} files</source>
   <extracomment>For 1: Reading</extracomment>
   <translation>
    <numerusform>Lecture</numerusform>
    <numerusform>Lecture de {n} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>Sidebar &amp;Lists</source>
   <translation>List&amp;es du panneau latéral</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Tabs</source>
   <translation>&amp;Onglets</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;File</source>
   <translation>F&amp;ichier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;View</source>
   <translation>A&amp;ffichage</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Compare</source>
   <translation>C&amp;omparer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>Re&amp;ading</source>
   <translation>&amp;Lecture</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>C&amp;orpus</source>
   <translation>&amp;Corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Report</source>
   <translation>&amp;Rapport</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menus.py"></location>
   <source>Open &amp;Recent Corpus</source>
   <translation>Corpus &amp;récents</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menus.py"></location>
   <source>E&amp;xport</source>
   <translation>E&amp;xporter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menus.py"></location>
   <source>Show Only These &amp;Kinds</source>
   <translation>N’afficher que ces t&amp;ypes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>{n} things could not be read; the rest was.</source>
   <translation>{n} éléments n’ont pas pu être lus ; le reste l’a été.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>{n} things could not be read.</source>
   <translation>{n} éléments n’ont pas pu être lus.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>{n} remarks on what was read.</source>
   <translation>{n} remarques sur ce qui a été lu.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>{n} more messages</source>
   <extracomment>For 1: {n} more message</extracomment>
   <translation>
    <numerusform>{n} autre message</numerusform>
    <numerusform>{n} autres messages</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_area.py"></location>
   <source>Only the newest</source>
   <translation>Seulement le plus récent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Show the List</source>
   <translation>Afficher la liste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Copy the List</source>
   <translation>Copier la liste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Dismiss</source>
   <translation>Écarter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>… and {n} more (Copy the List takes all of them)</source>
   <translation>… et {n} autres (« Copier la liste » les prend tous)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Hide the List</source>
   <translation>Masquer la liste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/nearest_passages.py"></location>
   <source>Looking for the nearest passage</source>
   <translation>Recherche du passage le plus proche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/others.py"></location>
   <source>Another window or program changed this corpus</source>
   <translation>Une autre fenêtre ou un autre programme a modifié ce corpus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/pane_edge.py"></location>
   <source>Show this pane: {name}. The one on the other side gives way.</source>
   <translation>Montrer ce volet : {name}. Celui de l’autre côté lui cède la place.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Select the words to look for first</source>
   <translation>Sélectionner d’abord les mots à chercher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Copied with its source</source>
   <translation>Copié avec sa source</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Select the words to copy first</source>
   <translation>Sélectionner d’abord les mots à copier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Select the passage the note is about first</source>
   <translation>Sélectionner d’abord le passage dont parle la note</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Searching</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/reader_mode.py"></location>
   <source>“{words}” was not found in the list</source>
   <translation>« {words} » n’a pas été trouvé dans la liste</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/recogniser_notice.py"></location>
   <source>Preferences…</source>
   <translation>Préférences…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/same_corpus.py"></location>
   <source>Another corpus was opened meanwhile; nothing was changed in either.</source>
   <translation>Un autre corpus a été ouvert entre-temps ; rien n’a été modifié dans aucun des deux.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/sample.py"></location>
   <source>The sample corpus could not be opened. {reason}</source>
   <translation>Le corpus d’exemple n’a pas pu être ouvert. {reason}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/sample.py"></location>
   <source>Putting the sample corpus together</source>
   <translation>Assemblage du corpus d’exemple</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/sample.py"></location>
   <source>Reading the sample: {title}</source>
   <translation>Lecture de l’exemple : {title}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/setting_menus.py"></location>
   <source>&amp;Ignore</source>
   <translation>I&amp;gnorer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/setting_menus.py"></location>
   <source>Colou&amp;rs</source>
   <translation>C&amp;ouleurs</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/setting_menus.py"></location>
   <source>T&amp;ype</source>
   <translation>&amp;Caractères</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Confirm the chosen finding</source>
   <translation>Confirmer le constat choisi</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Reject it</source>
   <translation>Le rejeter</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Mark it as unsure</source>
   <translation>Le marquer comme incertain</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Write a note on it</source>
   <translation>Écrire une note à son sujet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Say who speaks the chosen quotation</source>
   <translation>Dire de qui est la citation choisie</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the texts: next or previous passage; in Reader Mode: next or previous heading</source>
   <translation>Dans les textes : passage suivant ou précédent ; en mode lecture : titre suivant ou précédent</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the texts: unfold or fold the line nearest to the middle; with Shift all of them</source>
   <translation>Dans les textes : déplier ou replier la ligne la plus proche du milieu ; avec Maj, toutes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Put out the lights; leave the find field; leave Reader Mode</source>
   <translation>Éteindre les surlignages ; quitter le champ de recherche ; quitter le mode lecture</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the find field: next hit; in the corpus: show it</source>
   <translation>Dans le champ de recherche : occurrence suivante ; dans le corpus : afficher</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>The menus; with Shift the menu of what has the keyboard</source>
   <translation>Les menus ; avec Maj le menu de ce qui a le clavier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the corpus: rename</source>
   <translation>Dans le corpus : renommer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the corpus: details</source>
   <translation>Dans le corpus : détails</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the corpus: remove</source>
   <translation>Dans le corpus : retirer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the lists</source>
   <translation>Dans les listes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>All keys</source>
   <translation>Toutes les touches</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>Status line</source>
   <translation>Ligne d’état</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>List what could not be read</source>
   <translation>Lister ce qui n’a pas pu être lu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>Saving…</source>
   <translation>Enregistrement…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>{n} problems</source>
   <extracomment>For 1: {n} problem</extracomment>
   <translation>
    <numerusform>{n} problème</numerusform>
    <numerusform>{n} problèmes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>Comparing…</source>
   <translation>Comparaison…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>Compared as versions: {why}</source>
   <translation>Comparés comme versions : {why}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>Compared as outlets: {why}</source>
   <translation>Comparés comme médias : {why}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>One text is shown. Drop the second one, or choose it in the corpus, to compare them.</source>
   <translation>Un texte est affiché. Déposer le second, ou le choisir dans le corpus, pour les comparer.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{n} matched passages</source>
   <extracomment>For 1: {n} matched passage</extracomment>
   <translation>
    <numerusform>{n} passage correspondant</numerusform>
    <numerusform>{n} passages correspondants</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>A match in {other} was found for less than 1 % of the text of {outlet}</source>
   <translation>Une correspondance dans {other} a été trouvée pour moins de 1 % du texte de {outlet}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>A match in {other} was found for less than 1 % of {text}</source>
   <translation>Une correspondance dans {other} a été trouvée pour moins de 1 % de {text}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>At least {share} of {text} has a match in {other}</source>
   <translation>Au moins {share} de {text} a une correspondance dans {other}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>At least {share} of {outlet}’ text has a match in {other}</source>
   <translation>Au moins {share} du texte de {outlet} a une correspondance dans {other}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>At least {share} of {outlet}’s text has a match in {other}</source>
   <translation>Au moins {share} du texte de {outlet} a une correspondance dans {other}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>No passage of {one} surely matches one of {other}; {n} possible matches are to be checked</source>
   <extracomment>For 1: No passage of {one} surely matches one of {other}; {n} possible match is to be checked</extracomment>
   <translation>
    <numerusform>Aucun passage de {one} ne correspond avec certitude à un passage de {other} ; {n} correspondance possible est à vérifier</numerusform>
    <numerusform>Aucun passage de {one} ne correspond avec certitude à un passage de {other} ; {n} correspondances possibles sont à vérifier</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>No match for {text} was found in {other} (please check)</source>
   <translation>Aucune correspondance de {text} n’a été trouvée dans {other} (à vérifier)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>No match for {outlet}’ text was found in {other} (please check)</source>
   <translation>Aucune correspondance du texte de {outlet} n’a été trouvée dans {other} (à vérifier)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>No match for {outlet}’s text was found in {other} (please check)</source>
   <translation>Aucune correspondance du texte de {outlet} n’a été trouvée dans {other} (à vérifier)</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold version {number} of {known}</source>
   <translation>Présente : version {number} sur {known}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold version {number}</source>
   <translation>Présente : version {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold versions {numbers} of {known}</source>
   <translation>Présentes : versions {numbers} sur {known}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold versions {numbers}</source>
   <translation>Présentes : versions {numbers}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>changed on {day}</source>
   <translation>modifié le {day}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>changed between {early} and {late}</source>
   <translation>modifié entre {early} et {late}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>no findings</source>
   <translation>aucun constat</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>no change found</source>
   <translation>aucune modification trouvée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} findings</source>
   <extracomment>For 1: {n} finding</extracomment>
   <translation>
    <numerusform>{n} constat</numerusform>
    <numerusform>{n} constats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{findings}: none may change the meaning</source>
   <translation>{findings} : aucun qui puisse changer le sens</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{findings}: {n} may change the meaning</source>
   <extracomment>For 1: {findings}: {n} may change the meaning</extracomment>
   <translation>
    <numerusform>{findings} : {n} peut changer le sens</numerusform>
    <numerusform>{findings} : {n} peuvent changer le sens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>looking for names and figures…</source>
   <translation>recherche des noms et des chiffres…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{findings}, {n} to review</source>
   <translation>{findings}, {n} à examiner</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{n} unsure readings (F7)</source>
   <extracomment>For 1: {n} unsure reading (F7)</extracomment>
   <translation>
    <numerusform>{n} lecture incertaine (F7)</numerusform>
    <numerusform>{n} lectures incertaines (F7)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{texts} of {n} articles</source>
   <extracomment>For 1: {texts} of {n} article</extracomment>
   <translation>
    <numerusform>{texts} de {n} article</numerusform>
    <numerusform>{texts} de {n} articles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} articles</source>
   <comment>versions of …</comment>
   <extracomment>For 1: {n} article</extracomment>
   <translation>
    <numerusform>{n} article</numerusform>
    <numerusform>{n} articles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} taken as versions of {article}</source>
   <extracomment>For 1: {n} taken as a version of {article}</extracomment>
   <translation>
    <numerusform>{n} pris comme version de {article}</numerusform>
    <numerusform>{n} pris comme versions de {article}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} things could not be read</source>
   <extracomment>For 1: {n} thing could not be read</extracomment>
   <translation>
    <numerusform>{n} élément n’a pas pu être lu</numerusform>
    <numerusform>{n} éléments n’ont pas pu être lus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} remarks</source>
   <extracomment>For 1: {n} remark</extracomment>
   <translation>
    <numerusform>{n} remarque</numerusform>
    <numerusform>{n} remarques</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>Read: {what}.</source>
   <translation>Lu : {what}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} files read: {what}.</source>
   <extracomment>For 1: {n} file read: {what}.</extracomment>
   <translation>
    <numerusform>{n} fichier lu : {what}.</numerusform>
    <numerusform>{n} fichiers lus : {what}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>text without a file</source>
   <translation>texte sans fichier</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{file} → {article}, version {number}</source>
   <translation>{file} → {article}, version {number}</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>a text without a headline</source>
   <translation>un texte sans titre</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/tab_bar.py"></location>
   <source>Comparisons</source>
   <translation>Comparaisons</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/tab_bar.py"></location>
   <source>Close this comparison</source>
   <translation>Fermer cette comparaison</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/tabs.py"></location>
   <source>New tab</source>
   <translation>Nouvel onglet</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/taking_in.py"></location>
   <source>Adding to the corpus</source>
   <translation>Ajout au corpus</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/taking_in_many.py"></location>
   <source>Added {n} texts</source>
   <extracomment>For 1: Added {n} text</extracomment>
   <translation>
    <numerusform>{n} texte ajouté</numerusform>
    <numerusform>{n} textes ajoutés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/taking_in_many.py"></location>
   <source>Stopped. {n} texts were kept; the rest was not read yet.</source>
   <extracomment>For 1: Stopped. {n} text was kept; the rest was not read yet.</extracomment>
   <translation>
    <numerusform>Arrêté. {n} texte a été conservé ; le reste n’a pas encore été lu.</numerusform>
    <numerusform>Arrêté. {n} textes ont été conservés ; le reste n’a pas encore été lu.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/taking_in_many.py"></location>
   <source>Go On</source>
   <translation>Reprendre</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/taking_in_many.py"></location>
   <source>{n} files were passed over: they were taken in before, and have not changed since.</source>
   <extracomment>For 1: {n} file was passed over: it was taken in before, and has not changed since.</extracomment>
   <translation>
    <numerusform>{n} fichier a été passé : il avait déjà été pris en compte et n’a pas changé depuis.</numerusform>
    <numerusform>{n} fichiers ont été passés : ils avaient déjà été pris en compte et n’ont pas changé depuis.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/telling_taken.py"></location>
   <source>No article was found in what was given.</source>
   <translation>Aucun article n’a été trouvé dans ce qui a été donné.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/told_there.py"></location>
   <source>Linked: {one} in {left} and {other} in {right}.</source>
   <translation>Reliés : {one} dans {left} et {other} dans {right}.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/told_there.py"></location>
   <source>{told} That one text alone has it is no longer confirmed.</source>
   <translation>{told} Il n’est plus confirmé qu’un seul texte le dise.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/told_there.py"></location>
   <source>Something else was done since: Undo takes that back first</source>
   <translation>Autre chose a été fait depuis : « Annuler » revient d’abord là-dessus</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/told_there.py"></location>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Outlets</source>
   <translation>Médias</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Flow</source>
   <translation>Continu</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Aligned</source>
   <translation>Aligné</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Only differences</source>
   <translation>Différences seules</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>One column</source>
   <translation>Une colonne</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Toolbar</source>
   <translation>Barre d’outils</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Ignore ({n})</source>
   <translation>Ignorer ({n})</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>How the texts are set</source>
   <translation>Disposition des textes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>How the texts are compared</source>
   <translation>Comment les textes sont comparés</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>{places} in the texts that Next and Previous go to</source>
   <translation>{places} des textes où mènent « Suivant » et « Précédent »</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Find in both texts</source>
   <translation>Chercher ici</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>{n} places</source>
   <extracomment>For 1: {n} place</extracomment>
   <translation>
    <numerusform>{n} endroit</numerusform>
    <numerusform>{n} endroits</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/versions_in_a_file.py"></location>
   <source>Compare Them</source>
   <translation>Les comparer</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/versions_in_a_file.py"></location>
   <source>Compare the Two Newest</source>
   <translation>Comparer les deux plus récentes</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/versions_in_a_file.py"></location>
   <source>Among what was given are {n} versions of one article.</source>
   <translation>Parmi ce qui a été donné, il y a {n} versions d’un même article.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/versions_in_a_file.py"></location>
   <source>“{file}” holds versions {one} and {other} of one article.</source>
   <translation>« {file} » contient les versions {one} et {other} d’un même article.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/versions_in_a_file.py"></location>
   <source>“{file}” holds {n} versions of one article.</source>
   <translation>« {file} » contient {n} versions d’un même article.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/view_commands.py"></location>
   <source>No comparison was closed</source>
   <translation>Aucune comparaison n’a été fermée</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>Save Those Too</source>
   <translation>Les enregistrer aussi</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>Read only</source>
   <translation>Lecture seule</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>close the comparison</source>
   <translation>fermer la comparaison</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/working_out.py"></location>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>You chose this.</source>
   <translation>Vous l’avez choisi.</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/working_out.py"></location>
   <source>Joining what both tell</source>
   <translation>Rapprochement de ce que disent les deux</translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/working_out.py"></location>
   <source>Listing what to review</source>
   <translation>Liste de ce qu’il faut examiner</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/candidates.py"></location>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>the same sentence</source>
   <translation>la même phrase</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/candidates.py"></location>
   <source>no telling word in common</source>
   <translation>aucun mot parlant en commun</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>one sentence in one text, several in the other</source>
   <translation>une phrase dans un texte, plusieurs dans l’autre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>several sentences in either text</source>
   <translation>plusieurs phrases dans chaque texte</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>both are headlines</source>
   <translation>les deux sont des titres</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>nearly the same words</source>
   <translation>presque les mêmes mots</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>the sentences around them match too</source>
   <translation>les phrases autour correspondent aussi</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>both have {words}</source>
   <translation>les deux ont {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>no other sentence comes close</source>
   <translation>aucune autre phrase n’en approche</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/reasons.py"></location>
   <source>though another sentence matches one of them better</source>
   <translation>mais une autre phrase correspond mieux à l’une d’elles</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/linking/two_speakers.py"></location>
   <source>said by two people</source>
   <translation>dit par deux personnes</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/overruling.py"></location>
   <source>you linked these</source>
   <translation>vous les avez reliés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Finding equal sentences</source>
   <translation>Recherche des phrases identiques</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Weighing words</source>
   <translation>Pondération des mots</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Scoring pairs of sentences</source>
   <translation>Évaluation des paires de phrases</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Choosing links</source>
   <translation>Choix des liens</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Applying your decisions</source>
   <translation>Application de vos décisions</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Finding what moved</source>
   <translation>Recherche de ce qui a été déplacé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Marking words</source>
   <translation>Marquage des mots</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Choosing the view</source>
   <translation>Choix de la vue</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Finding shared quotations</source>
   <translation>Recherche des citations communes</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Giving reasons</source>
   <translation>Formulation des raisons</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Writing the script</source>
   <translation>Écriture du déroulé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Cutting the texts into sentences</source>
   <translation>Découpage des textes en phrases</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/pipeline.py"></location>
   <source>Compared</source>
   <translation>Comparé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/known_origin.py"></location>
   <source>Both are versions of one article.</source>
   <translation>Les deux sont des versions d’un même article.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/known_origin.py"></location>
   <source>They come from two outlets, {one} and {other}.</source>
   <translation>Ils viennent de deux médias, {one} et {other}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/known_origin.py"></location>
   <source>Both come from one address.</source>
   <translation>Les deux viennent d’une même adresse.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/mode_choice.py"></location>
   <source>Their addresses are of two sites, {one} and {other}.</source>
   <translation>Leurs adresses sont de deux sites, {one} et {other}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/mode_choice.py"></location>
   <source>Most of the shorter text stands in the other, so these look like versions.</source>
   <translation>La plus grande partie du texte le plus court se trouve dans l’autre : ce sont sans doute des versions.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/mode_choice.py"></location>
   <source>{share} of the shorter text stands word for word in the other, quotations aside, so these look like versions of one article.</source>
   <translation>{share} du texte le plus court se trouvent mot pour mot dans l’autre, citations mises à part : ce sont sans doute des versions d’un même article.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/mode_choice.py"></location>
   <source>Only {share} of the shorter text stands word for word in the other, quotations aside, so these look like two reports.</source>
   <translation>Seulement {share} du texte le plus court se trouvent mot pour mot dans l’autre, citations mises à part : ce sont sans doute deux articles distincts.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/relation/mode_choice.py"></location>
   <source>Quotations aside, they share no wording to speak of, so these look like two reports.</source>
   <translation>Citations mises à part, ils n’ont guère de mots en commun : ce sont sans doute deux articles distincts.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/comparing/result.py"></location>
   <source>the same {n} words in quotation marks</source>
   <extracomment>For 1: the same {n} words in quotation marks</extracomment>
   <translation>
    <numerusform>le même {n} mot entre guillemets</numerusform>
    <numerusform>les mêmes {n} mots entre guillemets</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/result.py"></location>
   <source>but both quotations say more than that</source>
   <translation>mais les deux citations en disent plus</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/events_told.py"></location>
   <source>these seem to be different events</source>
   <translation>il semble s’agir d’événements différents</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>The time allowed was used up: reworded sentences were left out.</source>
   <translation>Le temps accordé était épuisé : les phrases reformulées ont été laissées de côté.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>The time allowed was used up: some reworded sentences were left out.</source>
   <translation>Le temps accordé était épuisé : certaines phrases reformulées ont été laissées de côté.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>The time allowed was used up: shared quotations were left out.</source>
   <translation>Le temps accordé était épuisé : les citations communes ont été laissées de côté.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>The time allowed was used up: some word differences were left out.</source>
   <translation>Le temps accordé était épuisé : certaines différences de mots ont été laissées de côté.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/comparing/stages.py"></location>
   <source>words not stemmed: language</source>
   <translation>mots non réduits à leur radical : langue</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Nothing to add</source>
   <translation>Rien à ajouter</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Take {what} out of the bin</source>
   <translation>Sortir de la corbeille : {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Already here: {what}</source>
   <translation>Déjà présent : {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}</source>
   <translation>Ajouter {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what} as an older version, so that later ones are numbered anew</source>
   <translation>Ajouter {what} comme version plus ancienne ; les suivantes sont renumérotées</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what} as a new version</source>
   <translation>Ajouter {what} comme nouvelle version</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}, one of them as a new version</source>
   <translation>Ajouter {what}, dont un comme nouvelle version</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}, one of them as an older version, so that later ones are numbered anew</source>
   <translation>Ajouter {what}, dont un comme version plus ancienne ; les suivantes sont renumérotées</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}, {n} of them as new versions</source>
   <translation>Ajouter {what}, dont {n} comme nouvelle version</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}, {older} older than those held: later ones are numbered anew</source>
   <translation>Ajouter {what}, dont {older} avant celles déjà présentes : les suivantes sont renumérotées</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Add {what}, {n} of them as new versions, {older} older than those held: later ones are numbered anew</source>
   <translation>Ajouter {what}, dont {n} comme nouvelle version et {older} avant celles déjà présentes : les suivantes sont renumérotées</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{act} ({n} already here)</source>
   <translation>{act} ({n} déjà présents)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{act}, {settled}</source>
   <translation>{act} ; {settled}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} settled</source>
   <translation>levé : {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} settled by {by}</source>
   <translation>levé grâce à {by} : {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} put right</source>
   <translation>corrigé : {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} put right by {by}</source>
   <translation>corrigé grâce à {by} : {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} settled and {cuts} put right</source>
   <translation>levé : {what}, corrigé : {cuts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} settled and {cuts} put right by {by}</source>
   <translation>levé : {what}, corrigé : {cuts}, grâce à {by}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>New story {what}</source>
   <translation>Nouveau sujet {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Rename {what} to {name}</source>
   <translation>Renommer {what} en {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Name the outlet of {what}: {name}</source>
   <translation>Donner à {what} le média {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Label {what}: {name}</source>
   <translation>Donner à {what} le libellé {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Swap the order of two versions</source>
   <translation>Inverser l’ordre de deux versions</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move {what} to a new story</source>
   <translation>Déplacer {what} vers un nouveau sujet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move {what} to {target}</source>
   <translation>Déplacer {what} vers {target}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Make one of {what}: {name}</source>
   <translation>Réunir {what} : {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Make {what} of {n}</source>
   <translation>Faire {what} à partir de {n}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Remove {what}</source>
   <translation>Retirer {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Restore {what}</source>
   <translation>Restaurer {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Empty the bin ({what})</source>
   <translation>Vider la corbeille ({what})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>The bin is empty</source>
   <translation>La corbeille est vide</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Set {fields} of {what}</source>
   <translation>Indiquer {fields} : {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Tag {what} {tags}</source>
   <translation>Étiqueter {what} : {tags}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Take the tag {tags} off {what}</source>
   <translation>Enlever l’étiquette {tags} : {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Confirm {what}</source>
   <translation>Confirmer {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Reject {what}</source>
   <translation>Rejeter {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Mark {what} as unsure</source>
   <translation>Marquer {what} comme incertain</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Confirm {what}: {names} are one name</source>
   <translation>Confirmer {what} : {names} sont un seul nom</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Reject {what}: {names} are not the same</source>
   <translation>Rejeter {what} : {names} ne sont pas le même nom</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Note on {what}</source>
   <translation>Note sur {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Note on the finding {what}</source>
   <translation>Note sur le constat {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Take back the verdict on {what}</source>
   <translation>Retirer le verdict sur {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Remove the note on {what}</source>
   <translation>Supprimer la note sur {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Link two passages</source>
   <translation>Relier deux passages</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Link two passages anew</source>
   <translation>Relier deux passages autrement</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Unlink two passages</source>
   <translation>Délier deux passages</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Merge {names}</source>
   <translation>Fusionner {names}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Split {names}</source>
   <translation>Séparer {names}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Rename {names}</source>
   <translation>Renommer {names}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Set the kind of {names}</source>
   <translation>Indiquer le type de {names}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Keep apart {names}</source>
   <translation>Garder {names} séparés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Mark a paragraph as {role}</source>
   <translation>Marquer un paragraphe comme : {role}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Name {name} as the speaker of {what}</source>
   <translation>Attribuer {what} à {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Mark the speaker of {what} as not told</source>
   <translation>Noter que le texte ne dit pas qui prononce {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Leave the speaker of {what} to the program</source>
   <translation>Laisser le programme dire qui prononce {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move a border</source>
   <translation>Déplacer une limite</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Take back: {taken_back}</source>
   <translation>Annuler : {taken_back}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Read {what} anew</source>
   <translation>Relire {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Keep as it is: {choice}</source>
   <translation>Laisser ainsi : {choice}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Read otherwise: {choice}</source>
   <translation>Lire autrement : {choice}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Border of two articles: {choice}</source>
   <translation>Limite de deux articles : {choice}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Border of two articles: {choice} ({n} presses)</source>
   <translation>Limite de deux articles : {choice} ({n} pressions)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move the border</source>
   <translation>Déplacer la limite</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move the border of two articles</source>
   <translation>Déplacer la limite de deux articles</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Ask again where a version ends</source>
   <translation>Redemander où une version finit</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Ask again where an article begins</source>
   <translation>Redemander où un article commence</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Keep {n} articles apart</source>
   <translation>Garder {n} articles séparés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Make {n} articles one</source>
   <translation>Faire un seul article de {n}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Repair garbled letters</source>
   <translation>Réparer les caractères corrompus</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Start a new article at {name}</source>
   <translation>Commencer un nouvel article à {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Join {what} with the article before</source>
   <translation>Joindre {what} à l’article précédent</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Import {name}: {taken}</source>
   <translation>Importer {name} : {taken}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Export {what} from {name}: {taken}</source>
   <translation>Exporter {what} de {name} : {taken}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} of {articles}</source>
   <translation>{what}, {articles}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{n} already here</source>
   <translation>{n} déjà présents</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} otherwise here and left so</source>
   <translation>{what} autrement ici, laissé tel quel</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>{what} could not be read</source>
   <translation>{what} illisible</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move a cut</source>
   <translation>Déplacer une limite</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Move the cut</source>
   <translation>Déplacer la limite</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Undo: {done}</source>
   <translation>Annulé : {done}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_labels.py"></location>
   <source>Redo: {done}</source>
   <translation>Rétabli : {done}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>a version</source>
   <translation>une version</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>an article</source>
   <translation>un article</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>a finding</source>
   <translation>un constat</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>outlet</source>
   <translation>média</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>address</source>
   <translation>adresse</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>language</source>
   <translation>langue</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>label</source>
   <translation>libellé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>number of stored versions</source>
   <translation>nombre de versions enregistrées</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>publication time</source>
   <translation>date de publication</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>time of the update</source>
   <translation>date de mise à jour</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>time seen</source>
   <translation>date de première vue</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} doubts</source>
   <extracomment>For 1: {n} doubt</extracomment>
   <translation>
    <numerusform>{n} doute</numerusform>
    <numerusform>{n} doutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} borders</source>
   <extracomment>For 1: {n} border</extracomment>
   <translation>
    <numerusform>{n} limite</numerusform>
    <numerusform>{n} limites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <source>{n} cuts</source>
   <extracomment>For 1: {n} cut</extracomment>
   <translation>
    <numerusform>{n} limite</numerusform>
    <numerusform>{n} limites</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/act_words.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/siblings.py"></location>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <location filename="../../../core/variorum/reporting/story/judged_rows.py"></location>
   <source>{one} and {other}</source>
   <translation>{one} et {other}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added</source>
   <translation>{what} : ajout fait</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added as an older version; later ones are numbered anew</source>
   <translation>{what} : ajouté comme version antérieure ; les suivantes sont renumérotées</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added as a new version</source>
   <translation>{what} : ajouté comme nouvelle version</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added, one of them as a new version</source>
   <translation>{what} : ajout fait, dont un comme nouvelle version</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added, one of them as an older version; later ones are numbered anew</source>
   <translation>{what} : ajout fait, dont un comme version plus ancienne ; les suivantes sont renumérotées</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} added, new versions among them: {n}</source>
   <translation>{what} : ajout fait, dont nouvelles versions : {n}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>new story {what} made</source>
   <translation>nouveau sujet {what} créé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} renamed to {name}</source>
   <translation>{what} : renommé en {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>outlet of {what} set to {name}</source>
   <translation>{what} : média {name} donné</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>label of {what} set to {name}</source>
   <translation>{what} : libellé {name} donné</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>order of two versions swapped</source>
   <translation>ordre de deux versions inversé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} moved to a new story</source>
   <translation>{what} : déplacé vers un nouveau sujet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} moved to {target}</source>
   <translation>{what} : déplacé vers {target}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} made one: {name}</source>
   <translation>{what} : réunis en {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} made of {n}</source>
   <translation>{what} : faits à partir de {n}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} removed</source>
   <translation>{what} : retiré</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} restored</source>
   <translation>{what} : restauré</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{fields} of {what} set</source>
   <translation>{fields} de {what} : modifié</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} tagged {tags}</source>
   <translation>{what} : étiqueté {tags}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>tag {tags} taken off {what}</source>
   <translation>étiquette {tags} retirée de {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} confirmed</source>
   <translation>{what} : confirmé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} rejected</source>
   <translation>{what} : rejeté</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} marked as unsure</source>
   <translation>{what} : marqué comme incertain</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} confirmed: {names} are one name</source>
   <translation>{what} : confirmé, {names} sont un seul nom</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{what} rejected: {names} are not the same</source>
   <translation>{what} : rejeté, {names} ne sont pas le même nom</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>note on {what} kept</source>
   <translation>note sur {what} gardée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>note on the finding {what} kept</source>
   <translation>note sur le constat {what} gardée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>note kept</source>
   <translation>note gardée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>verdict on {what} taken back</source>
   <translation>verdict sur {what} retiré</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>note on {what} removed</source>
   <translation>note sur {what} supprimée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>two passages linked</source>
   <translation>deux passages reliés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>two passages linked anew</source>
   <translation>deux passages reliés à nouveau</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>two passages no longer linked</source>
   <translation>deux passages ne sont plus reliés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{names} merged</source>
   <translation>{names} : fusionnés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{names} set apart</source>
   <translation>{names} : séparés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{names} renamed</source>
   <translation>{names} : renommé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>kind of {names} set</source>
   <translation>type de {names} modifié</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{names} kept apart</source>
   <translation>{names} : gardés séparés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>paragraph marked as {role}</source>
   <translation>paragraphe marqué comme {role}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>{name} named as the speaker of {what}</source>
   <translation>{what} attribué à {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>speaker of {what} marked as not told</source>
   <translation>noté que le texte ne dit pas qui prononce {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>speaker of {what} left to the program</source>
   <translation>laissé au programme de dire qui prononce {what}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>taken back: {taken_back}</source>
   <translation>annulé : {taken_back}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>undone: {done}</source>
   <translation>annulé : {done}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/acts_done.py"></location>
   <source>done again: {done}</source>
   <translation>rétabli : {done}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/adding.py"></location>
   <source>Preparing</source>
   <translation>Préparation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/adding.py"></location>
   <source>Adding</source>
   <translation>Ajout en cours</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>Copying</source>
   <translation>Copie en cours</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>{file} cannot be written: {reason}.</source>
   <translation>{file} ne peut pas être écrit : {reason}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>A copy needs another name than the corpus itself.</source>
   <translation>Une copie doit porter un autre nom que le corpus lui-même.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>There is no folder {folder}: choose another place for the copy.</source>
   <translation>Il n’y a pas de dossier {folder} : choisissez un autre endroit pour la copie.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>{file} is a folder: choose another name for the copy.</source>
   <translation>{file} est un dossier : choisir un autre nom pour la copie.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/copying.py"></location>
   <source>{file} is open in another window, or was not closed well: choose another name, or open and close it first.</source>
   <translation>{file} est ouvert dans une autre fenêtre, ou n’a pas été bien fermé : choisir un autre nom, ou l’ouvrir et le fermer d’abord.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/database.py"></location>
   <source>{file} is closed.</source>
   <translation>{file} est fermé.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/database.py"></location>
   <source>{file} is no longer where it was: it was moved, renamed or removed, or its drive was. Nothing was changed. Put it back, or save a copy in another place and go on in that.</source>
   <translation>{file} n’est plus à sa place : le fichier ou son disque a été déplacé, renommé ou retiré. Rien n’a été modifié. Remettez-le en place, ou enregistrez une copie ailleurs et continuez dans celle-ci.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/differing.py"></location>
   <source>Comparing figures: story {n} of {total}</source>
   <translation>Comparaison des chiffres : sujet {n} sur {total}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/extracting.py"></location>
   <source>There is no story {id} in this corpus.</source>
   <translation>Il n’y a pas de sujet {id} dans ce corpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>“variorum corpus recover” makes a new corpus of what can still be read in it.</source>
   <translation>« variorum corpus recover » fait un nouveau corpus de ce qui peut encore y être lu.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>Another program is writing to {name} just now. Nothing was changed; try again.</source>
   <translation>Un autre programme écrit en ce moment dans {name}. Rien n’a été changé ; réessayer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>The disk is full: nothing was changed in {name}.</source>
   <translation>Le disque est plein : rien n’a été changé dans {name}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} cannot be written: the file, its folder or the drive is read-only.</source>
   <translation>{name} ne peut pas être écrit : le fichier, son dossier ou le disque est en lecture seule.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} cannot be opened: permission denied.</source>
   <translation>{name} ne peut pas être ouvert : permission refusée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} cannot be opened: the file or its folder cannot be read or written.</source>
   <translation>{name} ne peut pas être ouvert : le fichier ou son dossier ne peut être lu ou écrit.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} could not be read or written: the drive gave an error or was removed.</source>
   <translation>{name} n’a pu être lu ou écrit : le disque a signalé une erreur ou a été retiré.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} is damaged ({detail}). {then}</source>
   <translation>{name} est endommagé ({detail}). {then}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} is damaged or no corpus ({detail}). {then}</source>
   <translation>{name} est endommagé ou n’est pas un corpus ({detail}). {then}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>A text is too large to be kept in {name}. Nothing was changed.</source>
   <translation>Un texte est trop grand pour être gardé dans {name}. Rien n’a été changé.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{name} could not be used ({detail}).</source>
   <translation>{name} n’a pas pu être utilisé ({detail}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/failing.py"></location>
   <source>{file} is damaged (a text in it cannot be read: {reason}).</source>
   <translation>{file} est endommagé (un de ses textes ne peut être lu : {reason}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/history.py"></location>
   <source>undone</source>
   <translation>annulé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/history.py"></location>
   <source>done again</source>
   <translation>rétabli</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/history.py"></location>
   <source>“{label}” comes from another window or program that has {file} open; it can be {done} there, or here after opening the corpus anew.</source>
   <translation>« {label} » vient d’une autre fenêtre ou d’un autre programme qui a {file} ouvert ; cela peut être {done} là-bas, ou ici après avoir rouvert le corpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/history.py"></location>
   <source>The act log is damaged: it speaks of things no corpus has.</source>
   <translation>Le journal des actions est endommagé : il parle de choses qu’aucun corpus ne contient.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/history.py"></location>
   <source>The act log is damaged: it cannot be read.</source>
   <translation>Le journal des actions est endommagé : il ne peut être lu.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/importing.py"></location>
   <source>Putting the search index in order</source>
   <translation>Mise en ordre de l’index de recherche</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/importing.py"></location>
   <source>Importing {n} of {total}</source>
   <translation>Importation : {n} sur {total}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <source>story</source>
   <translation>sujet</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <source>article</source>
   <translation>article</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <source>version</source>
   <translation>version</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <source>decision</source>
   <translation>décision</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <location filename="../../../core/variorum/corpus/naming.py"></location>
   <source>There is no {kind} {id} in this corpus.</source>
   <translation>Absent de ce corpus : {kind} {id}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/journal.py"></location>
   <source>The act log is damaged: its numbers have no end. {then}</source>
   <translation>Le journal des actions est endommagé : ses numéros n’ont pas de fin. {then}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/merging.py"></location>
   <source>{file} is this corpus itself.</source>
   <translation>{file} est ce corpus lui-même.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/merging.py"></location>
   <source>Importing</source>
   <translation>Importation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/migrating.py"></location>
   <source>{file} has format {written}, which this version cannot read.</source>
   <translation>{file} est au format {written}, que cette version ne sait pas lire.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/migrating.py"></location>
   <source>No backup could be written beside {file} ({reason}), so it was left in its older format.</source>
   <translation>Aucune sauvegarde n’a pu être écrite à côté de {file} ({reason}) ; il a donc été laissé dans son ancien format.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/naming.py"></location>
   <source>{name} was made part of another one; undoing that brings it back.</source>
   <translation>{name} fait maintenant partie d’un autre élément ; annuler cela le fait revenir.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/naming.py"></location>
   <source>{name} lies in the bin; restore it first.</source>
   <translation>{name} est dans la corbeille ; le restaurer d’abord.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/offering.py"></location>
   <source>Comparing stories: {n} of {total}</source>
   <translation>Comparaison des sujets : {n} sur {total}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/offering.py"></location>
   <source>{one} and {other} share {words}</source>
   <translation>{one} et {other} ont en commun : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{told} It can be read here, not changed.</source>
   <translation>{told} Il peut être lu ici, pas modifié.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} was written by an older version of Variorum. It was left as it is, and is read here in a copy that goes when it is closed.</source>
   <translation>{file} a été écrit par une version plus ancienne de Variorum. Il a été laissé tel quel, et se lit ici dans une copie qui disparaît à la fermeture.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{path} is no name that a file can have.</source>
   <translation>Un fichier ne peut pas porter ce nom : {path}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} is a folder, not a corpus.</source>
   <translation>{file} est un dossier, pas un corpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <location filename="../../../core/variorum/corpus/recovering.py"></location>
   <source>There is no corpus {file} in this place.</source>
   <translation>Il n’y a pas de corpus {file} à cet endroit.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} cannot be made: there is no folder {file2}.</source>
   <translation>{file} ne peut pas être créé : il n’y a pas de dossier {file2}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} cannot be opened: {reason}.</source>
   <translation>{file} ne peut pas être ouvert : {reason}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} is not a corpus.</source>
   <translation>{file} n’est pas un corpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} is empty, not a corpus.</source>
   <translation>{file} est vide, ce n’est pas un corpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{told} It was left as it is; please update Variorum.</source>
   <translation>{told} Il a été laissé tel quel ; mettre Variorum à jour.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} is a database of another program, not a corpus.</source>
   <translation>{file} est une base de données d’un autre programme, pas un corpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} was written by a newer version of Variorum (format {written}, this version knows {known}).</source>
   <translation>{file} a été écrit par une version plus récente de Variorum (format {written}, cette version connaît {known}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} holds what no corpus has ({what}). It may have been tampered with and was not opened.</source>
   <translation>{file} contient ce qu’aucun corpus ne contient ({what}). Il a pu être falsifié et n’a pas été ouvert.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{told} It keeps its texts otherwise: please update Variorum.</source>
   <translation>{told} Ses textes y sont gardés autrement : mettre Variorum à jour.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/opening.py"></location>
   <source>{file} is damaged ({reason}). {then}</source>
   <translation>{file} est endommagé ({reason}). {then}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/order_of_versions.py"></location>
   <source>These two versions are listed by their times: put these right, and the order follows.</source>
   <translation>Ces deux versions sont rangées d’après leurs dates : corrigez-les, et l’ordre suivra.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/originals.py"></location>
   <source>No original is kept for this version: it was pasted, or came without a file.</source>
   <translation>Aucun original n’est gardé pour cette version : elle a été collée, ou est venue sans fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/packing.py"></location>
   <source>A text of this corpus is damaged and cannot be read ({reason}).</source>
   <translation>Un texte de ce corpus est endommagé et ne peut être lu ({reason}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/packing.py"></location>
   <source>A page of this corpus is damaged and cannot be read ({reason}).</source>
   <translation>Une page de ce corpus est endommagée et ne peut être lue ({reason}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>parted</source>
   <translation>séparé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>An article cannot begin where this one begins: choose a later paragraph.</source>
   <translation>Un article ne peut pas commencer là où celui-ci commence : choisir un paragraphe ultérieur.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>joined with another</source>
   <translation>joint à un autre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>A text read from a comparison page cannot be {done}: its page shows one article.</source>
   <translation>Un texte lu d’une page de comparaison ne peut pas être {done} : sa page montre un seul article.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>This text was pasted, so that it has no file with another article before it.</source>
   <translation>Ce texte a été collé : il n’a donc pas de fichier avec un autre article avant lui.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/parting.py"></location>
   <source>No other article of this file stands before it in the corpus.</source>
   <translation>Aucun autre article de ce fichier ne le précède dans le corpus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/recovering.py"></location>
   <source>Nothing of a corpus could be found in {file}.</source>
   <translation>Rien d’un corpus n’a pu être trouvé dans {file}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/removing.py"></location>
   <source>{names} does not lie in the bin.</source>
   <translation>Pas dans la corbeille : {names}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/corpus/sifting.py"></location>
   <source>Other words are looked for by now.</source>
   <translation>D’autres mots sont cherchés entre-temps.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/cross_referencing.py"></location>
   <source>Joining names</source>
   <translation>Réunion des noms</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/cross_referencing.py"></location>
   <source>Listing names and the words used for them</source>
   <translation>Liste des noms et des mots employés pour eux</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/cross_referencing.py"></location>
   <source>Pairing quotations</source>
   <translation>Appariement des citations</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/cross_referencing.py"></location>
   <source>Looking for names that may be one</source>
   <translation>Recherche de noms qui peuvent n’en faire qu’un</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/dossier/disagreeing/all_figures.py"></location>
   <source>written {n} hours later</source>
   <extracomment>For 1: written {n} hour later</extracomment>
   <translation>
    <numerusform>écrit {n} heure plus tard</numerusform>
    <numerusform>écrit {n} heures plus tard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/dossier/disagreeing/all_figures.py"></location>
   <source>written {n} days later</source>
   <extracomment>For 1: written {n} day later</extracomment>
   <translation>
    <numerusform>écrit {n} jour plus tard</numerusform>
    <numerusform>écrit {n} jours plus tard</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>the dead</source>
   <translation>les morts</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>the injured</source>
   <translation>les blessés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>those arrested</source>
   <translation>les personnes arrêtées</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>the missing</source>
   <translation>les disparus</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>those rescued</source>
   <translation>les personnes secourues</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>those evacuated</source>
   <translation>les personnes évacuées</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>those who took part</source>
   <translation>les participants</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>those aboard</source>
   <translation>les personnes à bord</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>the magnitude</source>
   <translation>la magnitude</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>the depth</source>
   <translation>la profondeur</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>how often somebody was hit</source>
   <translation>le nombre de fois où quelqu’un a été touché</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>how long something lasted</source>
   <translation>la durée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>a sum of money</source>
   <translation>une somme d’argent</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{thing} damaged</source>
   <translation>{thing}, endommagés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{thing} destroyed</source>
   <translation>{thing}, détruits</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{thing} seized</source>
   <translation>{thing}, saisis</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{thing} fired</source>
   <translation>{thing}, tirés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} killed</source>
   <translation>{count} tués</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} injured</source>
   <translation>{count} blessés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} arrested</source>
   <translation>{count} arrêtés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} missing</source>
   <translation>{count} disparus</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} rescued</source>
   <translation>{count} secourus</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} evacuated</source>
   <translation>{count} évacués</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} attending</source>
   <translation>{count} présents</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{count} aboard</source>
   <translation>{count} à bord</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>Stated with different precision: {told}.</source>
   <translation>Donné avec une précision différente : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>Possibly the same figure, stated differently – please check: {told}.</source>
   <translation>Peut-être le même chiffre, donné autrement – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{text}: {told}</source>
   <translation>{text} : {told}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{text}, earlier: {told}</source>
   <translation>{text}, plus tôt : {told}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <source>{text}, later: {told}</source>
   <translation>{text}, plus tard : {told}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/dossier/disagreeing/events_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/names_of_texts.py"></location>
   <source>text {number}</source>
   <translation>texte {number}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>The age of {name}: {told}. A birthday may lie between.</source>
   <translation>L’âge de {name} : {told}. Un anniversaire peut se trouver entre les deux.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>The age of {name}: {told}.</source>
   <translation>L’âge de {name} : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>The reports give different figures for {what}: {told}.</source>
   <translation>Les articles donnent des chiffres différents pour {what} : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>the age of {name}</source>
   <translation>l’âge de {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>the distance from {place}</source>
   <translation>la distance de {place}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>the population of {place}</source>
   <translation>la population de {place}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{thing} a year</source>
   <translation>{thing} par an</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>how many times somebody was {done}</source>
   <translation>combien de fois quelqu’un a été {done}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>how many times</source>
   <translation>combien de fois</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{told}. Tolls rise; later reports may be updated.</source>
   <translation>{told}. Les bilans s’alourdissent ; les articles plus récents ont pu être mis à jour.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/careful_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{told}. Tolls rise; the reports may be of different times.</source>
   <translation>{told}. Les bilans s’alourdissent ; les articles peuvent dater de moments différents.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/days_told.py"></location>
   <source>Different days for one act – please check: {told}.</source>
   <translation>Des jours différents pour un même acte – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/days_told.py"></location>
   <source>Different dates for one thing – please check: {told}.</source>
   <translation>Des dates différentes pour une même chose – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/events_told.py"></location>
   <source>These texts seem to tell of different events: {texts}. Figures of one are not held against those of the other.</source>
   <translation>Ces textes semblent parler d’événements différents : {texts}. Les chiffres de l’un ne sont pas opposés à ceux de l’autre.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>Different colours for one thing – please check: {told}.</source>
   <translation>Des couleurs différentes pour une même chose – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>Left here, right there – please check: {told}.</source>
   <translation>Gauche ici, droite là – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>Different directions from one place – please check: {told}.</source>
   <translation>Des directions différentes depuis un même lieu – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>the colour of “{thing}”</source>
   <translation>la couleur de « {thing} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>left or right: “{thing}”</source>
   <translation>gauche ou droite : « {thing} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/exclusive_words.py"></location>
   <source>the direction from {thing}</source>
   <translation>la direction depuis {thing}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/figures_that_differ.py"></location>
   <source>{what} (tolls rise; later reports may be updated)</source>
   <translation>{what} (les bilans augmentent ; les textes plus récents peuvent être à jour)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>Perhaps the texts differ on where somebody came from – please check: {told}.</source>
   <translation>Les textes diffèrent peut-être sur le lieu d’où quelqu’un venait – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>Perhaps the texts differ on where {name} came from – please check: {told}.</source>
   <translation>Les textes diffèrent peut-être sur le lieu d’où {name} venait – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>The texts differ on where somebody came from: {told}.</source>
   <translation>Les textes diffèrent sur le lieu d’où quelqu’un venait : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>The texts differ on where {name} came from: {told}.</source>
   <translation>Les textes diffèrent sur le lieu d’où {name} venait : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>where {name} came from</source>
   <translation>d’où venait {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/journeys.py"></location>
   <source>where somebody came from</source>
   <translation>d’où venait quelqu’un</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/name_spellings.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>“{name}” in {texts}</source>
   <translation>« {name} » dans {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/name_spellings.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Spelled {told}.</source>
   <translation>Écrit {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/name_spellings.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{first} and {last}</source>
   <translation>{first} et {last}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/nobody_hurt.py"></location>
   <source>Stated differently, though both may be so – please check: the injured: {told}.</source>
   <translation>Dit autrement, bien que les deux puissent être vrais – à vérifier : les blessés : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/nobody_hurt.py"></location>
   <source>Possibly of the same event, stated differently – please check: the injured: {told}.</source>
   <translation>Peut-être du même événement, dit autrement – à vérifier : les blessés : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/nobody_hurt.py"></location>
   <source>Of the same event, stated differently: the injured: {told}.</source>
   <translation>Du même événement, dit autrement : les blessés : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/offices.py"></location>
   <source>{name} is described differently – please check: {told}.</source>
   <translation>{name} est décrit différemment – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/places_in_links.py"></location>
   <source>Different places in one sentence – please check: {told}.</source>
   <translation>Des lieux différents dans une même phrase – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/disagreeing/siblings.py"></location>
   <source>Which of {one} and {other} is the older is told differently – please check: {told}.</source>
   <translation>Qui de {one} et de {other} est l’aîné est dit différemment – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/aliases.py"></location>
   <source>the text says that “{name}” is known as “{other}”</source>
   <translation>le texte dit que « {name} » est connu sous le nom de « {other} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/aliases.py"></location>
   <source>“{other}” stands in brackets after “{name}”</source>
   <translation>« {other} » figure entre parenthèses après « {name} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is the first name of “{other}”, whose surname this text has</source>
   <translation>« {name} » est le prénom de « {other} », dont ce texte a le nom de famille</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is the surname of only one person in these texts</source>
   <translation>« {name} » n’est dans ces textes le nom de famille que d’une personne</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” with its title can only be “{other}” in these texts</source>
   <translation>« {name} » avec son titre ne peut être que « {other} » dans ces textes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” alone is “{other}” in {n} other texts, and never another</source>
   <extracomment>For 1: “{name}” alone is “{other}” in {n} other texts, and never another</extracomment>
   <translation>
    <numerusform>« {name} » seul est « {other} » dans {n} autre texte, et jamais un autre</numerusform>
    <numerusform>« {name} » seul est « {other} » dans {n} autres textes, et jamais un autre</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is the surname of only one person in the text</source>
   <translation>« {name} » n’est dans le texte le nom de famille que d’une personne</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is the name of only one person in the text</source>
   <translation>« {name} » n’est dans le texte le nom que d’une personne</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is spelled as the surname of “{other}” in the text</source>
   <translation>« {name} » s’écrit comme le nom de famille de « {other} » dans le texte</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{title}” stands before “{name}” and before “{other}”</source>
   <translation>« {title} » figure avant « {name} » et avant « {other} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>the title before “{name}” fits only one of its bearers</source>
   <translation>le titre devant « {name} » ne convient qu’à l’un de ceux qui le portent</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>the others called “{name}” are named as relatives of “{other}”</source>
   <translation>les autres appelés « {name} » sont nommés comme parents de « {other} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” has several bearers in the text; only “{other}” is also called so</source>
   <translation>« {name} » est porté par plusieurs dans le texte ; seul « {other} » est aussi appelé ainsi</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <source>“{name}” is said of the family</source>
   <translation>« {name} » est dit de la famille</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bare_names.py"></location>
   <location filename="../../../core/variorum/dossier/joining/bodies.py"></location>
   <location filename="../../../core/variorum/dossier/joining/persons.py"></location>
   <source>“{name}” and “{other}” are one name in two spellings</source>
   <translation>« {name} » et « {other} » sont un même nom en deux graphies</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bodies.py"></location>
   <source>“{name}” is a form of the name “{other}”</source>
   <translation>« {name} » est une forme du nom « {other} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/bodies.py"></location>
   <source>“{name}” are the initials of “{other}”</source>
   <translation>« {name} » sont les initiales de « {other} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/clippings.py"></location>
   <source>“{name}” is made of the beginnings of “{other}”</source>
   <translation>« {name} » est formé des débuts de « {other} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/entity_listing.py"></location>
   <source>“{name}” is written alike wherever it stands</source>
   <translation>« {name} » s’écrit partout de la même façon</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/entity_listing.py"></location>
   <source>{names} are forms of one name</source>
   <translation>{names} sont des formes d’un même nom</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/metonyms.py"></location>
   <source>“{name}” is the seat of “{other}”, and news writes the one for the other.</source>
   <translation>« {name} » est le siège de « {other} », et la presse écrit l’un pour l’autre.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/nicknames_within.py"></location>
   <source>the text gives “{name}” as a nickname within the name</source>
   <translation>le texte donne « {name} » comme surnom à l’intérieur du nom</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/nicknames_within.py"></location>
   <source>“{name}” of “{other}” stands as a nickname within the full name</source>
   <translation>« {name} » figure comme surnom dans le nom complet de « {other} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/persons.py"></location>
   <source>“{name}” is the end of the longer name</source>
   <translation>« {name} » est la fin du nom plus long</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/persons.py"></location>
   <source>“{name}” and “{other}”: the same first name and surname</source>
   <translation>« {name} » et « {other} » : mêmes prénom et nom de famille</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/persons.py"></location>
   <source>“{name}” and “{other}”: the same surname, and “{short}” can stand for “{long}”</source>
   <translation>« {name} » et « {other} » : même nom de famille, et « {short} » peut être mis pour « {long} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/persons.py"></location>
   <source>“{name}” is short for “{other}”</source>
   <translation>« {name} » est l’abrégé de « {other} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/reader_decisions.py"></location>
   <source>you merged these names</source>
   <translation>vous avez fusionné ces noms</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/reader_decisions.py"></location>
   <source>you said that these spellings are one name</source>
   <translation>vous avez dit que ces graphies sont un seul nom</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/reader_decisions.py"></location>
   <source>you took these names apart</source>
   <translation>vous avez séparé ces noms</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/reader_decisions.py"></location>
   <source>both are called “{name}”, and you said of what kind that is</source>
   <translation>les deux s’appellent « {name} », et vous avez dit de quel type</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/short_forms.py"></location>
   <source>“{name}” is short for “{other}” in one text</source>
   <translation>« {name} » est l’abrégé de « {other} » dans un texte</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/short_forms.py"></location>
   <source>“{name}” can be short only for “{other}” in these texts</source>
   <translation>« {name} » ne peut être que l’abrégé de « {other} » dans ces textes</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{other}” may be the “{name}” meant here; so may {names}.</source>
   <translation>« {other} » peut être « {name} » ici ; de même {names}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{other}” may be the “{name}” meant here.</source>
   <translation>« {other} » peut être « {name} » ici.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>The name “{name}” begins with “{other}”.</source>
   <translation>Le nom « {name} » commence par « {other} ».</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>The name “{name}” ends in “{other}”.</source>
   <translation>Le nom « {name} » finit par « {other} ».</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{name}” is the only “{other}” named in full.</source>
   <translation>« {name} » est le seul « {other} » nommé en entier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{name}” and “{other}” are almost one name: one person, or two.</source>
   <translation>« {name} » et « {other} » sont presque un même nom : une personne, ou deux.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>a person</source>
   <translation>une personne</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>an organisation</source>
   <translation>une organisation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>a place</source>
   <translation>un lieu</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>a people</source>
   <translation>un peuple</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>something of unknown kind</source>
   <translation>quelque chose de type inconnu</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{name}” is the name of two places here, as of a town and its province.</source>
   <translation>« {name} » est ici le nom de deux lieux, comme d’une ville et de sa province.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>Two are called “{name}” here, perhaps the same one.</source>
   <translation>Deux s’appellent ici « {name} », peut-être le même.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{name}” was taken for {kind} here and {other} there.</source>
   <translation>« {name} » a été pris ici pour {kind} et là pour {other}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/soft_links.py"></location>
   <source>“{name}” is said of people and things of {place}.</source>
   <translation>« {name} » se dit de personnes et de choses de {place}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/joining/stated_ties.py"></location>
   <source>The text says “{words}”.</source>
   <translation>Le texte dit « {words} ».</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/left_out.py"></location>
   <source>Percentages, clock times and sport results were not compared, other figures only where two sentences plainly tell the same.</source>
   <translation>Pourcentages, heures et résultats sportifs n’ont pas été comparés, les autres chiffres seulement là où deux phrases disent clairement la même chose.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/left_out.py"></location>
   <source>Beyond these, percentages, clock times and sport results were not compared, other figures only where two sentences plainly tell the same.</source>
   <translation>Au-delà, pourcentages, heures et résultats sportifs n’ont pas été comparés, les autres chiffres seulement là où deux phrases disent clairement la même chose.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/quotations/quote_speakers.py"></location>
   <source>The same quotation is given to different speakers: “{words}”: {told}.</source>
   <translation>La même citation est attribuée à des personnes différentes : « {words} » : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/quotations/quote_speakers.py"></location>
   <source>The same quotation is given to different speakers – please check: “{words}”: {told}.</source>
   <translation>La même citation est attribuée à des personnes différentes – à vérifier : « {words} » : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/quotations/quote_speakers.py"></location>
   <source>The same quotation is given to speakers who are perhaps the same, or one speaks for the other: “{words}”: {told}.</source>
   <translation>La même citation est attribuée à des personnes qui sont peut-être les mêmes, ou dont l’une parle pour l’autre : « {words} » : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/quotations/quote_wording.py"></location>
   <source>Quoted in different words, with a negation that not all have: {told}.</source>
   <translation>Cité en d’autres mots, avec une négation que tous n’ont pas : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/quotations/quote_wording.py"></location>
   <source>Quoted in different words: {told}.</source>
   <translation>Cité en d’autres mots : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/nearly_one_sentence.py"></location>
   <location filename="../../../core/variorum/reviewing/figures_in_links.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>In nearly the same sentence: {told}.</source>
   <translation>Dans presque la même phrase : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/notes_on_pairs.py"></location>
   <source>{one} and {other}: {words}</source>
   <translation>{one} et {other} : {words}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/dossier/story/notes_on_pairs.py"></location>
   <source>{texts} ({n} pairs): {words}</source>
   <extracomment>For 1: {texts} ({n} pair): {words}</extracomment>
   <translation>
    <numerusform>{texts} ({n} paire) : {words}</numerusform>
    <numerusform>{texts} ({n} paires) : {words}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/notes_on_pairs.py"></location>
   <source>{texts} with each other</source>
   <translation>{texts} entre eux</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/notes_on_pairs.py"></location>
   <source>{texts} with {others}</source>
   <translation>{texts} avec {others}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/page.py"></location>
   <source>{one} and {other} were linked by hand.</source>
   <translation>{one} et {other} ont été reliés à la main.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/page.py"></location>
   <source>{one} and {other} were linked by the program, and confirmed by hand.</source>
   <translation>{one} et {other} ont été reliés par le programme, et confirmés à la main.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/page.py"></location>
   <source>{place}: who speaks was said by hand, not by the program.</source>
   <translation>{place} : qui parle a été indiqué à la main, non par le programme.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/page.py"></location>
   <source>{text} ¶{number}</source>
   <translation>{text} ¶{number}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/dossier/story/page.py"></location>
   <source>Looking for names, figures and quotations</source>
   <translation>Recherche des noms, chiffres et citations</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>This is not a web address.</source>
   <translation>Ce n’est pas une adresse web.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>Copy it again from the browser's address line.</source>
   <translation>La copier de nouveau depuis la barre d’adresse du navigateur.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>Only addresses of web pages (http or https) can be fetched.</source>
   <translation>Seules des adresses de pages web (http ou https) peuvent être récupérées.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>Save the page and drop the file.</source>
   <translation>Enregistrer la page et déposer le fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>The address holds a user name or password.</source>
   <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>Take that part out of it.</source>
   <translation>En retirer cette partie.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>There is no site of this name.</source>
   <translation>Il n’y a pas de site de ce nom.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>Check the address.</source>
   <translation>Vérifier l’adresse.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>The site {host} was not found.</source>
   <translation>Le site {host} n’a pas été trouvé.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>Check the address and the network connection.</source>
   <translation>Vérifier l’adresse et la connexion au réseau.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/addresses.py"></location>
   <source>{host} is in a private network or on this computer; such addresses are not fetched.</source>
   <translation>{host} est dans un réseau privé ou sur cet ordinateur ; de telles adresses ne sont pas récupérées.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>The page is larger than {most} MB.</source>
   <translation>La page dépasse {most} Mo.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Asking {host}</source>
   <translation>Demande à {host}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>This is no page with text, but {kind}.</source>
   <translation>Ce n’est pas une page de texte, mais {kind}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Drop a page with text instead.</source>
   <translation>Déposer plutôt une page de texte.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>The site sends from one address to the next without end.</source>
   <translation>Le site renvoie sans fin d’une adresse à la suivante.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Open it in a browser.</source>
   <translation>L’ouvrir dans un navigateur.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Save the page in a browser and drop the file.</source>
   <translation>Enregistrer la page dans un navigateur et déposer le fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Fetching the page</source>
   <translation>Récupération de la page</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>The site could not prove who it is (its certificate is not valid).</source>
   <translation>Le site n’a pas pu prouver qui il est (son certificat n’est pas valide).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Open it in a browser, which says more.</source>
   <translation>L’ouvrir dans un navigateur, qui en dit plus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>The connection to the site failed or broke off.</source>
   <translation>La connexion au site a échoué ou s’est interrompue.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/fetching.py"></location>
   <source>Check the network, and try again.</source>
   <translation>Vérifier le réseau et réessayer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/patience.py"></location>
   <source>The site was too slow: nothing complete came within {seconds} seconds.</source>
   <translation>Le site était trop lent : rien de complet n’est arrivé en {seconds} secondes.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/patience.py"></location>
   <source>Try again later, or save the page in a browser.</source>
   <translation>Réessayer plus tard, ou enregistrer la page dans un navigateur.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>{site} sends on to another site, {other}; nothing was asked of that one.</source>
   <translation>{site} renvoie à un autre site, {other} ; rien n’a été demandé à celui-ci.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>Fetch it from there if you want to: {address}</source>
   <translation>La récupérer de là si besoin : {address}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>The site says there is no such page ({status}).</source>
   <translation>Le site dit qu’il n’y a pas de telle page ({status}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>The site does not show this page to a program ({status}).</source>
   <translation>Le site ne montre pas cette page à un programme ({status}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>Open it in a browser, save the page and drop the file.</source>
   <translation>L’ouvrir dans un navigateur, enregistrer la page et déposer le fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>The site asks for fewer requests (429).</source>
   <translation>Le site demande moins de requêtes (429).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>Try again later.</source>
   <translation>Réessayer plus tard.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>The site has a fault ({status}).</source>
   <translation>Le site a une panne ({status}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>The site gave no page ({status}).</source>
   <translation>Le site n’a donné aucune page ({status}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/fetching/problems.py"></location>
   <source>Open it in a browser and save the page.</source>
   <translation>L’ouvrir dans un navigateur et enregistrer la page.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>This is a spreadsheet, and Variorum cannot read those.</source>
   <translation>C’est un fichier de tableur, et Variorum ne sait pas en lire.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Open it in its own program, save it as CSV, and drop that file.</source>
   <translation>L’ouvrir dans son propre programme, l’enregistrer en CSV et déposer ce fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>This is a document of Pages, Numbers or Keynote, and Variorum cannot read those.</source>
   <translation>C’est un document de Pages, Numbers ou Keynote, et Variorum ne sait pas en lire.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Open it in its own program, export it as Word, PDF or CSV, and drop that file.</source>
   <translation>L’ouvrir dans son propre programme, l’exporter en Word, PDF ou CSV et déposer ce fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>more than {count}</source>
   <translation>plus de {count}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>The archive is damaged.</source>
   <translation>L’archive est endommagée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <location filename="../../../core/variorum/reading/documents/epub.py"></location>
   <location filename="../../../core/variorum/reading/documents/rtf.py"></location>
   <location filename="../../../core/variorum/reading/exports/news_xml.py"></location>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <location filename="../../../core/variorum/reading/pdf_pages/opening.py"></location>
   <source>Fetch or copy it again.</source>
   <translation>Récupérer ou copier de nouveau le fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>The archive is empty.</source>
   <translation>L’archive est vide.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Check that it was made completely.</source>
   <translation>Vérifier qu’elle a été créée en entier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Archives are nested too deeply here.</source>
   <translation>Les archives sont imbriquées trop profondément ici.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Unpack it and drop the folder.</source>
   <translation>La décompresser et déposer le dossier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>This is an Office document, and Variorum cannot read those.</source>
   <translation>C’est un document Office, et Variorum ne sait pas en lire.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>This is a text document or a book, and Variorum cannot read those.</source>
   <translation>C’est un document texte ou un livre, et Variorum ne sait pas en lire.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>The archive holds {count} files; at most {most} are read.</source>
   <translation>L’archive contient {count} fichiers ; {most} au plus sont lus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Its path leads out of the archive; it was not read.</source>
   <translation>Son chemin sort de l’archive ; le fichier n’a pas été lu.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Do not trust this archive.</source>
   <translation>Ne pas faire confiance à cette archive.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>It is a link to another place and was passed over.</source>
   <translation>C’est un lien vers un autre endroit ; il a été ignoré.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>It is locked with a password.</source>
   <translation>Le fichier est verrouillé par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/archives.py"></location>
   <source>Unpack the archive and drop the files.</source>
   <translation>Décompresser l’archive et déposer les fichiers.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>What came back from reading it makes no sense, and it was given up.</source>
   <translation>Ce que la lecture a rendu n’a pas de sens ; elle a été abandonnée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>Reading it took too much memory, and was given up ({signal}).</source>
   <translation>La lecture demandait trop de mémoire et a été abandonnée ({signal}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>The program part that reads such files broke down over it ({signal}).</source>
   <translation>La partie du programme qui lit ces fichiers a échoué ({signal}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>The system ended the process that read it, as it does when memory runs short (SIGKILL).</source>
   <translation>Le système a mis fin au processus de lecture, comme il le fait quand la mémoire manque (SIGKILL).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>Close other programs and try again, or copy the article's text and paste it here.</source>
   <translation>Fermer d’autres programmes et réessayer, ou copier le texte de l’article et le coller ici.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>The process that read it was ended from outside ({signal}).</source>
   <translation>Le processus de lecture a été arrêté de l’extérieur ({signal}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>Try again.</source>
   <translation>Réessayer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/deaths.py"></location>
   <source>The process that read it ended without an answer (exit code {code}).</source>
   <translation>Le processus de lecture s’est terminé sans réponse (code {code}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/worker.py"></location>
   <source>It was still not read after {seconds} seconds, and was given up.</source>
   <translation>Après {seconds} secondes, le fichier n’était toujours pas lu ; la lecture a été abandonnée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/children/worker.py"></location>
   <source>No process could be started to read it: {reason}.</source>
   <translation>Aucun processus n’a pu être lancé pour le lire : {reason}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/choice_words.py"></location>
   <source>{version} starts at {name}</source>
   <translation>{version} commence à {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/choice_words.py"></location>
   <source>Version {n}</source>
   <translation>Version {n}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/choice_words.py"></location>
   <source>version {n}</source>
   <translation>version {n}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/docx.py"></location>
   <location filename="../../../core/variorum/reading/documents/odt.py"></location>
   <source>The document is damaged: its text is missing.</source>
   <translation>Le document est endommagé : son texte manque.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/epub.py"></location>
   <source>The book names this chapter and does not hold it.</source>
   <translation>Le livre mentionne ce chapitre et ne le contient pas.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/epub_contents.py"></location>
   <source>It is locked by its seller's copy protection.</source>
   <translation>Il est verrouillé par la protection du vendeur.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/epub_contents.py"></location>
   <source>Open it in the seller's own program, copy the article's text and paste it here.</source>
   <translation>L’ouvrir dans le programme du vendeur, copier le texte de l’article et le coller ici.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/epub_contents.py"></location>
   <source>The book is damaged: its list of chapters is missing.</source>
   <translation>Le livre est endommagé : la liste de ses chapitres manque.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/rtf.py"></location>
   <source>The document ends in the middle; what comes before that was read.</source>
   <translation>Le document s’arrête au milieu ; ce qui précède a été lu.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>Open it in its own program, save it without a password and drop that file.</source>
   <translation>L’ouvrir dans son propre programme, l’enregistrer sans mot de passe et déposer ce fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>It declares entities of its own, as harmful files do and documents never.</source>
   <translation>Il déclare ses propres entités, comme le font les fichiers nuisibles et jamais les documents.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>Fetch or copy it again, or open it in its own program and save it anew.</source>
   <translation>Le récupérer ou le copier de nouveau, ou l’ouvrir dans son propre programme et l’enregistrer à neuf.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>The document has {count} parts; at most {most} are read.</source>
   <translation>Le document a {count} parties ; {most} au plus sont lues.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>The document is damaged.</source>
   <translation>Le document est endommagé.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>It is nested too deeply for a document.</source>
   <translation>Il est imbriqué trop profondément pour un document.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/documents/zipped_document.py"></location>
   <source>The document is damaged: a part of it is no XML.</source>
   <translation>Le document est endommagé : une de ses parties n’est pas du XML.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/evidence_packs.py"></location>
   <source>It is an evidence pack: its texts were read, and nothing else of it.</source>
   <translation>C’est un dossier de preuves : ses textes ont été lus, et rien d’autre.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/evidence_packs.py"></location>
   <source>“Verify an Evidence Pack…” in the menu Report tells whether it was changed.</source>
   <translation>« Vérifier un dossier de preuves… » dans le menu « Rapport » dit s’il a été modifié.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/evidence_packs.py"></location>
   <source>It was changed since the evidence pack was made.</source>
   <translation>Il a été modifié depuis que le dossier de preuves a été fait.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/evidence_packs.py"></location>
   <source>Get the pack again from whoever made it.</source>
   <translation>Redemandez le dossier à qui l’a fait.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <location filename="../../../core/variorum/reading/exports/news_xml.py"></location>
   <source>It declares entities of its own, as harmful files do.</source>
   <translation>Il déclare ses propres entités, comme le font les fichiers nuisibles.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>The feed is damaged in a way that no reader of feeds gets over.</source>
   <translation>Le flux est endommagé au point qu’aucun lecteur de flux n’en vient à bout.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>There are no items in this feed.</source>
   <translation>Il n’y a aucun article dans ce flux.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>Check that it was saved completely.</source>
   <translation>Vérifier que le fichier a été enregistré en entier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>Only the first {count} items of the feed were read.</source>
   <translation>Seuls les {count} premiers articles du flux ont été lus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>The feed is damaged or cut short; what could be read was.</source>
   <translation>Le flux est endommagé ou tronqué ; ce qui pouvait être lu l’a été.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>Save it again.</source>
   <translation>L’enregistrer de nouveau.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>{count} items of the feed hold no text beyond a headline.</source>
   <extracomment>For 1: One item of the feed holds no text beyond a headline.</extracomment>
   <translation>
    <numerusform>{count} article du flux ne contient qu’un titre.</numerusform>
    <numerusform>{count} articles du flux ne contiennent qu’un titre.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/feed.py"></location>
   <source>Open the links and save those pages.</source>
   <translation>Ouvrir les liens et enregistrer ces pages.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/news_xml.py"></location>
   <source>The XML is damaged.</source>
   <translation>Le XML est endommagé.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Open the articles' addresses, save the pages and drop those.</source>
   <translation>Ouvrir les adresses des articles, enregistrer les pages et les déposer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>{count} of its rows are damaged or cut short, and were not read.</source>
   <translation>{count} de ses lignes sont endommagées ou tronquées et n’ont pas été lues.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Export it again.</source>
   <translation>L’exporter de nouveau.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Only the first {count} rows were read.</source>
   <translation>Seules les {count} premières lignes ont été lues.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Split the file and drop the rest separately.</source>
   <translation>Diviser le fichier et déposer le reste séparément.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>It lists {count} articles by title and address, and holds no text of theirs.</source>
   <translation>Il liste {count} articles par titre et adresse, et n’en contient pas le texte.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Open the addresses, save the pages and drop those.</source>
   <translation>Ouvrir les adresses, enregistrer les pages et les déposer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>None of its columns holds the text of articles.</source>
   <translation>Aucune de ses colonnes ne contient le texte d’articles.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>{count} of its rows hold no text.</source>
   <translation>{count} de ses lignes ne contiennent pas de texte.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>Look them up where it comes from.</source>
   <translation>Les chercher à la source.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>It holds no full texts; the column “{column}” was read instead.</source>
   <translation>Il ne contient pas de textes complets ; la colonne « {column} » a été lue à la place.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_export.py"></location>
   <source>{count} of its texts were cut short by the service they come from (“[+1234 chars]”).</source>
   <translation>{count} de ses textes ont été coupés par le service dont ils viennent (« [+1234 chars] »).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_rows.py"></location>
   <source>Export it again, or copy the articles' text and paste it here.</source>
   <translation>L’exporter de nouveau, ou copier le texte des articles et le coller ici.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_rows.py"></location>
   <source>It is nested too deeply for an export.</source>
   <translation>Il est imbriqué trop profondément pour un export.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_rows.py"></location>
   <source>It is not valid JSON: it is damaged or cut short.</source>
   <translation>Ce n’est pas du JSON valide : il est endommagé ou tronqué.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/table_rows.py"></location>
   <source>One of its cells is larger than any article, or a quotation mark is missing.</source>
   <translation>Une de ses cellules est plus grande que tout article, ou un guillemet manque.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>The archive is damaged or cut short here; what stands before was read.</source>
   <translation>L’archive est endommagée ou tronquée ici ; ce qui précède a été lu.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>The archive is damaged, and a page in it may lack its end or be missing.</source>
   <translation>L’archive est endommagée ; une page peut y être incomplète ou manquer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Only the first {count} of its pages were read.</source>
   <translation>Seules ses {count} premières pages ont été lues.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Split the archive.</source>
   <translation>Diviser l’archive.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>It is nested too deeply.</source>
   <translation>L’imbrication est trop profonde.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>There are no pages in this web archive.</source>
   <translation>Il n’y a aucune page dans cette archive web.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Save the article's page itself.</source>
   <translation>Enregistrer la page de l’article elle-même.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>The page is too large to be an article.</source>
   <translation>La page est trop grande pour être un article.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>There is nothing in this page.</source>
   <translation>Il n’y a rien dans cette page.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>It is a web archive inside another.</source>
   <translation>C’est une archive web dans une autre.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Take it out and drop it alone.</source>
   <translation>L’extraire et la déposer seule.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>redirections of the server</source>
   <translation>redirections du serveur</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>pages that had not changed since an earlier capture</source>
   <translation>pages inchangées depuis une capture antérieure</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>data without an article</source>
   <translation>données sans article</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>{what}: {count}</source>
   <translation>{what} : {count}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Passed over, as they hold no text of their own: {told}.</source>
   <translation>Ignorés, car sans texte propre : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Pages the server refused or did not find, passed over: {count}.</source>
   <translation>Pages que le serveur a refusées ou n’a pas trouvées, ignorées : {count}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/exports/web_archive.py"></location>
   <source>Fetch those pages again if they matter.</source>
   <translation>Récupérer de nouveau ces pages si elles importent.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>This is not a name a file can have.</source>
   <translation>Un fichier ne peut pas porter ce nom.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Check the path.</source>
   <translation>Vérifier le chemin.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop the files themselves, or another folder.</source>
   <translation>Déposer les fichiers eux-mêmes, ou un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>There are no files in this folder.</source>
   <translation>Il n’y a aucun fichier dans ce dossier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Folders are nested more than {count} deep here.</source>
   <translation>Les dossiers sont imbriqués ici à plus de {count} niveaux.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop this folder itself.</source>
   <translation>Déposer ce dossier lui-même.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Only the first {count} files were read.</source>
   <translation>Seuls les {count} premiers fichiers ont été lus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop the rest separately.</source>
   <translation>Déposer le reste séparément.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>It is hidden and was passed over.</source>
   <translation>Le fichier est caché et a été ignoré.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop the file itself to read it.</source>
   <translation>Déposer le fichier lui-même pour le lire.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop what it points to, to read that.</source>
   <translation>Déposer ce vers quoi il pointe, pour le lire.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Files of this kind hold no articles.</source>
   <translation>Les fichiers de ce type ne contiennent pas d’articles.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Drop the file itself to read it anyway.</source>
   <translation>Déposer le fichier lui-même pour le lire quand même.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>This is a device or a pipe, not a file.</source>
   <translation>C’est un périphérique ou un tube, pas un fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/folders.py"></location>
   <source>Save it to a file first.</source>
   <translation>L’enregistrer d’abord dans un fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>This is a link to a page, and not the page itself; nothing is loaded from the network.</source>
   <translation>C’est un lien vers une page, et non la page elle-même ; rien n’est chargé depuis le réseau.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>Open {address} in a browser, save the page and add what you saved – or paste the address to have the page fetched.</source>
   <translation>Ouvrir {address} dans un navigateur, enregistrer la page et ajouter ce qui a été enregistré – ou coller l’adresse pour faire récupérer la page.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>Drop what it leads to instead: {address}</source>
   <translation>Déposer plutôt ce vers quoi il mène : {address}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a picture</source>
   <translation>une image</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>This is {what}, and Variorum cannot read those.</source>
   <translation>C’est {what}, et Variorum ne sait pas en lire.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>Open the article itself in a browser and save that page.</source>
   <translation>Ouvrir l’article lui-même dans un navigateur et enregistrer cette page.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_kinds.py"></location>
   <source>an XML file</source>
   <translation>un fichier XML</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>Unpack it and drop the files that are in it.</source>
   <translation>La décompresser et déposer les fichiers qu’elle contient.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>Open it in its own program, save it as DOCX (a mail as EML) without a password, and drop that file.</source>
   <translation>L’ouvrir dans son propre programme, l’enregistrer en DOCX (un courriel en EML) sans mot de passe et déposer ce fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>If it shows a text, have that recognised (OCR), and drop or paste what that makes.</source>
   <translation>Si on y voit un texte, le faire reconnaître (OCR), et déposer ou coller le résultat.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>If there is a transcript of it, drop or paste that.</source>
   <translation>S’il en existe une transcription, la déposer ou la coller.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>Drop a text or a web page instead.</source>
   <translation>Déposer plutôt un texte ou une page web.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a sound file</source>
   <translation>un fichier son</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a film</source>
   <translation>un film</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>an old Office document, an Outlook mail, or a document locked with a password</source>
   <translation>un ancien document Office, un courriel d’Outlook ou un document verrouillé par un mot de passe</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a PostScript file</source>
   <translation>un fichier PostScript</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a DjVu file</source>
   <translation>un fichier DjVu</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a sound or film file</source>
   <translation>un fichier son ou vidéo</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a gzip archive</source>
   <translation>une archive gzip</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a bzip2 archive</source>
   <translation>une archive bzip2</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>an xz archive</source>
   <translation>une archive xz</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a zstd archive</source>
   <translation>une archive zstd</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a 7z archive</source>
   <translation>une archive 7z</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a RAR archive</source>
   <translation>une archive RAR</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a program</source>
   <translation>un programme</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a database</source>
   <translation>une base de données</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a shortcut to another file</source>
   <translation>un raccourci vers un autre fichier</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>Drop the file that it leads to.</source>
   <translation>Déposer le fichier auquel il mène.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a sound, film or picture</source>
   <translation>un son, un film ou une image</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a tar archive</source>
   <translation>une archive tar</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/foreign_signatures.py"></location>
   <source>a Kindle book</source>
   <translation>un livre Kindle</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/html/html_page.py"></location>
   <source>There is no text on this page.</source>
   <translation>Il n’y a pas de texte sur cette page.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/html/precheck.py"></location>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Copy the article's text and paste it here.</source>
   <translation>Copier le texte de l’article et le coller ici.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/html/precheck.py"></location>
   <source>The page nests its elements more than {count} deep.</source>
   <translation>La page imbrique ses éléments à plus de {count} niveaux.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/html/precheck.py"></location>
   <source>One tag of the page is larger than any real page's.</source>
   <translation>Une balise de la page est plus grande que dans toute vraie page.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/letters/decoding.py"></location>
   <source>This is not text: the file holds binary data.</source>
   <translation>Ce n’est pas du texte : le fichier contient des données binaires.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/letters/lost_characters.py"></location>
   <source>Look there in the source, or save or copy it again.</source>
   <translation>Regarder là dans la source, ou enregistrer ou copier de nouveau.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reading/letters/lost_characters.py"></location>
   <source>{count} characters are damaged, and shown as “{sign}”.</source>
   <extracomment>For 1: A character is damaged, and shown as “{sign}”.</extracomment>
   <translation>
    <numerusform>{count} caractère est endommagé et s’affiche « {sign} ».</numerusform>
    <numerusform>{count} caractères sont endommagés et s’affichent « {sign} ».</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/letters/mojibake.py"></location>
   <source>Repair Garbled Letters, in the window's Reading menu, mends them when asked.</source>
   <translation>« Réparer les caractères corrompus », dans le menu « Lecture » de la fenêtre, les corrige sur demande.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>Mails are nested too deeply here.</source>
   <translation>Les courriels sont imbriqués trop profondément ici.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>Save this one and drop it.</source>
   <translation>Enregistrer celui-ci et le déposer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>This is a file.</source>
   <translation>C’est un fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>This is a picture.</source>
   <translation>C’est une image.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>This is a sound file.</source>
   <translation>C’est un fichier son.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>This is a film.</source>
   <translation>C’est un film.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail.py"></location>
   <source>Variorum does not read files of this kind ({kind}).</source>
   <translation>Variorum ne lit pas les fichiers de ce type ({kind}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail_parts.py"></location>
   <source>Its header lines are longer than any real mail's.</source>
   <translation>Ses en-têtes sont plus longs que ceux de tout vrai courriel.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail_parts.py"></location>
   <source>Open it in a mail program, copy the article's text and paste it here.</source>
   <translation>L’ouvrir dans un logiciel de courrier, copier le texte de l’article et le coller ici.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail_parts.py"></location>
   <source>It has more than {count} parts.</source>
   <translation>Il a plus de {count} parties.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mail_parts.py"></location>
   <source>Save the part you need.</source>
   <translation>Enregistrer la partie voulue.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mailbox.py"></location>
   <source>Only the first {count} of its mails were read.</source>
   <translation>Seuls ses {count} premiers courriels ont été lus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mailbox.py"></location>
   <source>Save the mails you need to a folder of their own and drop that.</source>
   <translation>Enregistrer les courriels voulus dans un dossier à part et le déposer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mailbox.py"></location>
   <source>It is nested too deeply for an e-mail.</source>
   <translation>Il est imbriqué trop profondément pour un courriel.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/mailbox.py"></location>
   <source>There is no text in this mail.</source>
   <translation>Il n’y a pas de texte dans ce courriel.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/saved_page.py"></location>
   <source>The page in it is too large to be an article.</source>
   <translation>La page qu’il contient est trop grande pour être un article.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/saved_page.py"></location>
   <source>There is no page in this web archive.</source>
   <translation>Il n’y a pas de page dans cette archive web.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/mails/saved_page.py"></location>
   <source>Save the page again in a browser.</source>
   <translation>Enregistrer de nouveau la page dans un navigateur.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>There is nothing in it.</source>
   <translation>Il est vide.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>Check that it was saved or copied completely.</source>
   <translation>Vérifier que le fichier a été enregistré ou copié en entier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>It is nested too deeply for a {kind}.</source>
   <translation>Imbrication trop profonde pour ce type ({kind}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>No article text was found in it.</source>
   <translation>Aucun texte d’article n’y a été trouvé.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>It is too large to be an article: {size} MB, and at most {most} MB are read.</source>
   <translation>Trop grand pour être un article : {size} Mo, et {most} Mo au plus sont lus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/one_file.py"></location>
   <source>Copy the part you need into a file of its own.</source>
   <translation>Copier la partie voulue dans un fichier à part.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/own_reports.py"></location>
   <source>It seems to be a report that Variorum wrote, and no article.</source>
   <translation>Cela semble être un rapport écrit par Variorum, et non un article.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/own_reports.py"></location>
   <source>Remove it from the corpus if it was added by mistake.</source>
   <translation>Retirez-le du corpus s’il a été ajouté par erreur.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/opening.py"></location>
   <source>This PDF file is damaged: no page of it could be opened.</source>
   <translation>Ce fichier PDF est endommagé : aucune de ses pages n’a pu être ouverte.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/opening.py"></location>
   <source>This PDF file is locked with a password.</source>
   <translation>Ce fichier PDF est verrouillé par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/opening.py"></location>
   <source>Open it in its own program, save it without a password, and drop that.</source>
   <translation>L’ouvrir dans son propre programme, l’enregistrer sans mot de passe et déposer cela.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/opening.py"></location>
   <source>This PDF file has no pages.</source>
   <translation>Ce fichier PDF n’a pas de pages.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>This PDF file is a scan: its pages are pictures, with no text in them or hardly any.</source>
   <translation>Ce fichier PDF est un document numérisé : ses pages sont des images, sans texte ou presque.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>Have the text recognised first (OCR), as programs for scanners and many PDF programs do, and drop the file that makes; or paste the text here.</source>
   <translation>Faire d’abord reconnaître le texte (OCR), comme le font les programmes de numérisation et de nombreux programmes PDF, et déposer le nouveau fichier ; ou coller le texte ici.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>There is no text in this PDF file.</source>
   <translation>Il n’y a pas de texte dans ce fichier PDF.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>Only the first {number} of its {count} pages were read.</source>
   <translation>Seules les {number} premières de ses {count} pages ont été lues.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>It is very long, or hard to read: only the first {number} of its {count} pages were read.</source>
   <translation>Très long ou difficile à lire : seules les {number} premières de ses {count} pages ont été lues.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>Print the pages you need to a PDF file of their own.</source>
   <translation>Imprimer les pages voulues dans un fichier PDF à part.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>Damaged and not read: {pages}.</source>
   <translation>Endommagé et non lu : {pages}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>Scanned, with no text in it or hardly any: {pages}.</source>
   <translation>Numérisé, sans texte ou presque : {pages}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>pages {numbers} and {count} more</source>
   <translation>pages {numbers} et {count} autres</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reading/pdf_pages/pdf.py"></location>
   <source>pages {numbers}</source>
   <extracomment>For 1: page {numbers}</extracomment>
   <translation>
    <numerusform>page {numbers}</numerusform>
    <numerusform>pages {numbers}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Open it in its own program, copy the article's text and paste it here.</source>
   <translation>L’ouvrir dans son propre programme, copier le texte de l’article et le coller ici.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Some of its characters are damaged, and it could not be read past them.</source>
   <translation>Certains de ses caractères sont endommagés, et la lecture n’a pu aller au-delà.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Some letters look garbled: “{garbled}” is probably “{meant}”.</source>
   <translation>Certains caractères semblent corrompus : « {garbled} » est sans doute « {meant} ».</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Reading it took too much memory, and was given up.</source>
   <translation>La lecture demandait trop de mémoire et a été abandonnée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Variorum failed to read it ({kind}). That is a fault of Variorum.</source>
   <translation>Variorum n’a pas réussi à le lire ({kind}). C’est une faute de Variorum.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Copy the article's text and paste it here; the log says more.</source>
   <translation>Copier le texte de l’article et le coller ici ; le journal en dit plus.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>It could not be read: {reason}.</source>
   <translation>Lecture impossible : {reason}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Check that it opens in another program.</source>
   <translation>Vérifier que le fichier s’ouvre dans un autre programme.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>There is no file or folder of this name.</source>
   <translation>Il n’y a ni fichier ni dossier de ce nom.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>It may have been moved, renamed or deleted; check the path and try again.</source>
   <translation>Peut-être déplacé, renommé ou supprimé ; vérifier le chemin et réessayer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>It may not be read: permission was refused.</source>
   <translation>Lecture interdite : permission refusée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Change its permissions, close the program that holds it, or copy it elsewhere and drop the copy.</source>
   <translation>Changer ses permissions, fermer le programme qui le tient, ou le copier ailleurs et déposer la copie.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Another program is using it.</source>
   <translation>Un autre programme l’utilise.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Close that program and drop the file again.</source>
   <translation>Fermer ce programme et déposer de nouveau le fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>The name is too long for a file.</source>
   <translation>Le nom est trop long pour un fichier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>The link leads in a circle.</source>
   <translation>Le lien tourne en rond.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Drop the file that was meant.</source>
   <translation>Déposer le fichier voulu.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>The disk could not read it.</source>
   <translation>Le disque n’a pas pu le lire.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/problems.py"></location>
   <source>Copy it to another disk and try again.</source>
   <translation>Le copier sur un autre disque et réessayer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/reader.py"></location>
   <source>At most {most} MB are read at once, and the files before it fill that.</source>
   <translation>{most} Mo au plus sont lus à la fois, et les fichiers précédents les remplissent.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/reader.py"></location>
   <source>Drop it separately.</source>
   <translation>Le déposer séparément.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/reader.py"></location>
   <source>Reading {number} of {count}: {name}</source>
   <translation>Lecture {number} sur {count} : {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/reader.py"></location>
   <source>Read</source>
   <translation>Lu</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/recovering/flattened_page.py"></location>
   <source>The comparison page has {count} rows, and more than {most} are not taken apart.</source>
   <translation>La page de comparaison a {count} lignes ; au-delà de {most}, elle n’est pas décomposée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/recovering/flattened_page.py"></location>
   <source>Save the page as HTML, where its columns are kept, and drop that.</source>
   <translation>Enregistrer la page en HTML, où ses colonnes sont gardées, et la déposer.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A headline</source>
   <translation>Un titre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A standfirst</source>
   <translation>Un chapeau</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>Who wrote it</source>
   <translation>Qui l’a écrit</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>Where it was written</source>
   <translation>Où c’est écrit</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A date</source>
   <translation>Une date</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A caption: not compared</source>
   <translation>Une légende : non comparée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>Body text: compared</source>
   <translation>Corps du texte : comparé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A notice: compared, and a finding of its own</source>
   <translation>Un avis : comparé, et un constat à part</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>A credit</source>
   <translation>Un crédit</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/roles/named.py"></location>
   <source>Page clutter: not compared</source>
   <translation>Habillage de page : non comparé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/several/seams.py"></location>
   <source>One article with the one before</source>
   <translation>Un seul article avec le précédent</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/several/seams.py"></location>
   <source>It begins one paragraph earlier</source>
   <translation>Il commence un paragraphe plus tôt</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/several/seams.py"></location>
   <source>It begins one paragraph later</source>
   <translation>Il commence un paragraphe plus tard</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/unpacking.py"></location>
   <source>It unpacks to {count} times its size, as harmful archives do.</source>
   <translation>Elle se décompresse à {count} fois sa taille, comme le font les archives nuisibles.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/unpacking.py"></location>
   <source>Unpack it yourself if you trust it, and drop the folder.</source>
   <translation>La décompresser soi-même si elle est sûre, et déposer le dossier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/unpacking.py"></location>
   <source>It could not be unpacked: {reason}.</source>
   <translation>Décompression impossible : {reason}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/unpacking.py"></location>
   <source>the archive is damaged</source>
   <translation>l’archive est endommagée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reading/unpacking.py"></location>
   <source>Copy it again.</source>
   <translation>Le copier de nouveau.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/beside_passages.py"></location>
   <source>Rejected: {title}</source>
   <translation>Rejeté : {title}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/beside_passages.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_beside.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>Speakers: {speakers}.</source>
   <translation>Personnes citées : {speakers}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/by_hand.py"></location>
   <source>Judgements, links and details marked “by hand”, and the notes, are those of the person who made this report with Variorum.</source>
   <translation>Les verdicts, liens et indications marqués « à la main », ainsi que les notes, sont de la personne qui a fait ce rapport avec Variorum.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>negation</source>
   <translation>négation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>attribution</source>
   <translation>attribution</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>qualifier</source>
   <translation>réserve</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>found only in the first text</source>
   <translation>trouvé seulement dans le premier texte</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>found only in the second text</source>
   <translation>trouvé seulement dans le second texte</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>told in other words</source>
   <translation>dit en d’autres mots</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/changes.py"></location>
   <source>worded differently</source>
   <translation>formulé autrement</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>{titles} – compared: {one}, {other}</source>
   <translation>{titles} – comparaison : {one}, {other}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Report of {day}.</source>
   <translation>Rapport du {day}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>All findings</source>
   <translation>Tous les constats</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Confirmed findings</source>
   <translation>Constats confirmés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Compared as versions of one article.</source>
   <translation>Comparés comme versions d’un article.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Compared as reports of two outlets.</source>
   <translation>Comparés comme articles de deux médias.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>{titles}, compared</source>
   <translation>{titles}, comparés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>{one} and {other}, compared</source>
   <translation>{one} et {other}, comparés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <location filename="../../../core/variorum/reporting/word/remarks.py"></location>
   <source>{name}: {words}</source>
   <translation>{name} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>No finding has been confirmed by hand. What follows was found by the program; please check each against the texts.</source>
   <translation>Aucun constat n’a été confirmé à la main. Ce qui suit a été trouvé par le programme ; vérifier chacun dans les textes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>{n} paragraphs of page clutter left out.</source>
   <extracomment>For 1: {n} paragraph of page clutter left out.</extracomment>
   <translation>
    <numerusform>{n} paragraphe d’habillage de page omis.</numerusform>
    <numerusform>{n} paragraphes d’habillage de page omis.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>✎: linked by hand, or a link refused by hand.</source>
   <translation>✎ : relié à la main, ou un lien refusé à la main.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>Made by Variorum {version} on {day}. A report says what was found in the words of two texts; it does not say which of them is right. “Not found” means that the program found no match, not that there is none.</source>
   <translation>Fait avec Variorum {version} le {day}. Un rapport dit ce qui a été trouvé dans les mots de deux textes ; il ne dit pas lequel a raison. « Pas trouvé » veut dire que le programme n’a pas trouvé de correspondance, non qu’il n’y en a pas.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>The comparison was stopped before it was complete: more may match, and more may differ, than is shown.</source>
   <translation>La comparaison a été arrêtée avant la fin : il peut y avoir plus de correspondances, et plus de différences, qu’il n’en est montré.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/contents.py"></location>
   <source>{n} places in the texts were inferred when the page was read, and are not settled.</source>
   <extracomment>For 1: {n} place in the texts was inferred when the page was read, and is not settled.</extracomment>
   <translation>
    <numerusform>{n} endroit des textes a été déduit à la lecture de la page et n’est pas tranché.</numerusform>
    <numerusform>{n} endroits des textes ont été déduits à la lecture de la page et ne sont pas tranchés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/evidence.py"></location>
   <source>Found by the program, confirmed by hand.</source>
   <translation>Trouvé par le programme, confirmé à la main.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/evidence.py"></location>
   <source>Found by the program, rejected by hand.</source>
   <translation>Trouvé par le programme, rejeté à la main.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/evidence.py"></location>
   <source>Found by the program, marked unsure by hand.</source>
   <translation>Trouvé par le programme, marqué incertain à la main.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/evidence.py"></location>
   <source>Found by the program, not reviewed.</source>
   <translation>Trouvé par le programme, non examiné.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/evidence.py"></location>
   <location filename="../../../core/variorum/reporting/evidence_page.py"></location>
   <source>Headline: {words}</source>
   <translation>Titre : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/excerpts.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>in a caption</source>
   <translation>dans une légende</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/excerpts.py"></location>
   <source>… and {n} more passages</source>
   <extracomment>For 1: … and {n} more passage</extracomment>
   <translation>
    <numerusform>… et {n} autre passage</numerusform>
    <numerusform>… et {n} autres passages</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It holds no annotations: expected is W3C Web Annotation (JSON-LD) or an export of Hypothesis.</source>
   <translation>Il ne contient pas d’annotations : on attend du W3C Web Annotation (JSON-LD) ou un export de Hypothesis.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It is nested too deeply to be read.</source>
   <translation>Son imbrication est trop profonde pour être lue.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It is larger than {most} MB.</source>
   <translation>Il dépasse {most} Mo.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It is no JSON ({error}).</source>
   <translation>Ce n’est pas du JSON ({error}).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It is no annotation.</source>
   <translation>Ce n’est pas une annotation.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>Its annotations are at {address}, which was not fetched.</source>
   <translation>Ses annotations se trouvent à l’adresse {address}, qui n’a pas été récupérée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>It goes on at {address}, which was not fetched.</source>
   <translation>La suite se trouve à l’adresse {address}, qui n’a pas été récupérée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/annotation_file.py"></location>
   <source>Export the annotations anew as one JSON file.</source>
   <translation>Exporter de nouveau les annotations en un seul fichier JSON.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/foreign.py"></location>
   <source>Only its first {most} letters were taken.</source>
   <translation>Seuls les {most} premiers caractères ont été repris.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/incoming.py"></location>
   <source>It is about the whole text; it was put on the headline.</source>
   <translation>L’annotation porte sur tout le texte ; elle a été placée sur le titre.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/incoming.py"></location>
   <source>It is damaged.</source>
   <translation>L’annotation est endommagée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/incoming.py"></location>
   <source>Another name stands in its place.</source>
   <translation>Un autre nom se trouve à sa place.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/incoming.py"></location>
   <source>“{words}”: {sentence}</source>
   <translation>« {words} » : {sentence}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>Reject or confirm it yourself.</source>
   <translation>Le rejeter ou le confirmer soi-même.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>Say yourself who speaks.</source>
   <translation>Dites vous-même qui parle.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>nobody</source>
   <translation>personne</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>You said yourself who speaks “{words}” ({mine}), which was kept; the file says “{told}”.</source>
   <translation>Vous avez dit vous-même qui prononce « {words} » ({mine}), ce qui a été gardé ; le fichier dit « {told} ».</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>no verdict</source>
   <translation>pas de verdict</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>a note</source>
   <translation>une note</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>On a finding you have a verdict of your own ({mine}), which was kept; the file says “{told}”.</source>
   <translation>Sur un constat, vous avez votre propre verdict ({mine}), qui a été gardé ; le fichier dit « {told} ».</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/new_decisions.py"></location>
   <source>On the finding on “{words}” you have a verdict of your own ({mine}), which was kept; the file says “{told}”.</source>
   <translation>Sur le constat « {words} », vous avez votre propre verdict ({mine}), qui a été gardé ; le fichier dit « {told} ».</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/placing.py"></location>
   <source>It stands {count} times in the text; the first was taken.</source>
   <translation>Le passage se trouve {count} fois dans le texte ; le premier a été pris.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>It says of nothing what it is about.</source>
   <translation>L’annotation ne dit pas sur quoi elle porte.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>It is about {count} passages, more than {most}.</source>
   <translation>L’annotation porte sur {count} passages, plus de {most}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>Its words do not stand in the text.</source>
   <translation>Ses mots ne se trouvent pas dans le texte.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>The text may have been another when the annotation was made; add that version, then import again.</source>
   <translation>Le texte était peut-être différent quand l’annotation a été faite ; ajouter cette version, puis importer de nouveau.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>No text that it is about is here.</source>
   <translation>Le texte sur lequel elle porte n’est pas là.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>No text from {address} is here.</source>
   <translation>Aucun texte de {address} n’est là.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/targets.py"></location>
   <source>Add the article first, then import again.</source>
   <translation>Ajouter d’abord l’article, puis importer de nouveau.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/exchange/told_again.py"></location>
   <source>It stands elsewhere in the text now, so its speaker is not known any more.</source>
   <translation>Le passage se trouve maintenant ailleurs dans le texte ; on ne sait donc plus qui parle.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{first} has {words}, {second} has {more}.</source>
   <translation>{first} compte {words}, {second} en compte {more}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>Sentences: {counts}.</source>
   <translation>Phrases : {counts}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>Edits within sentences: {counts}.</source>
   <translation>Modifications à l’intérieur des phrases : {counts}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>Counted by the program in both texts as a whole, whatever was confirmed.</source>
   <translation>Compté par le programme dans les deux textes entiers, quoi qu’on ait confirmé.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/how_much.py"></location>
   <source>{kind} {n}</source>
   <translation>{kind} {n}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/judged.py"></location>
   <source>confirmed by hand</source>
   <translation>confirmé à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/judged.py"></location>
   <source>marked unsure by hand</source>
   <translation>marqué incertain à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/judged.py"></location>
   <source>rejected by hand</source>
   <translation>rejeté à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listed.py"></location>
   <source>found by the program, not reviewed</source>
   <translation>trouvé par le programme, non examiné</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listed.py"></location>
   <source>What the program reckons of the chance that this finding is right: that both passages tell the same thing, or that a name or a figure is meant as it was read. At 50 % it may as well be wrong. How much it matters is not said.</source>
   <translation>Ce que le programme estime des chances que ce constat soit juste : que les deux passages racontent la même chose, ou qu’un nom ou un chiffre soit à prendre comme il a été lu. À 50 %, il peut tout aussi bien être faux. Son importance n’est pas dite.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listed.py"></location>
   <source>{state}, in passages linked by hand</source>
   <translation>{state}, dans des passages reliés à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listed.py"></location>
   <source>{state}; probability that it holds: {share} %</source>
   <translation>{state} ; probabilité que cela soit juste : {share} %</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No quotation found that differs.</source>
   <translation>Aucune citation différente trouvée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No further quotation found that differs.</source>
   <translation>Aucune autre citation différente trouvée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No quotation found in both texts.</source>
   <translation>Aucune citation trouvée dans les deux textes.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No further quotation found in both texts.</source>
   <translation>Aucune autre citation trouvée dans les deux textes.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>How often each text has the name. Names were joined by the program.</source>
   <translation>Combien de fois chaque texte a le nom. Les noms ont été réunis par le programme.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>How often each text has the name. Names were joined by the program and by hand.</source>
   <translation>Combien de fois chaque texte a le nom. Les noms ont été réunis par le programme et à la main.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>What else was looked for</source>
   <translation>Ce qui a encore été cherché</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>Nothing in these tables is confirmed, so they are left out: {tables}.</source>
   <translation>Rien n’est confirmé dans ces tableaux, qui sont donc omis : {tables}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>Everything in these tables is rejected, so they are left out: {tables}.</source>
   <translation>Tout est rejeté dans ces tableaux, qui sont donc omis : {tables}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Links made or refused by hand</source>
   <translation>Liens établis ou refusés à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Speakers named by hand</source>
   <translation>Personnes citées nommées à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Who speaks</source>
   <translation>Qui parle</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Differences in wording and place</source>
   <translation>Différences de formulation et de place</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>No changes found.</source>
   <translation>Aucune modification trouvée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No differences in wording and place found.</source>
   <translation>Aucune différence de formulation ou de place trouvée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Figures and facts that differ</source>
   <translation>Chiffres et faits qui diffèrent</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No further differing figures found.</source>
   <translation>Aucun autre chiffre différent trouvé.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>No differing figures found.</source>
   <translation>Aucun chiffre différent trouvé.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Names spelled differently</source>
   <translation>Noms écrits différemment</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Spellings</source>
   <translation>Graphies</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>{change}: {kind}</source>
   <translation>{change} : {kind}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>{what} (linked by hand)</source>
   <translation>{what} (relié à la main)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>finding {number}</source>
   <translation>constat {number}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>{what} – {judgement}</source>
   <translation>{what} – {judgement}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/listings.py"></location>
   <source>¶{number}: {words}</source>
   <translation>¶{number} : {words}</translation>
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
   <translation>personne citée non trouvée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <source>`[-removed-]` `{+added+}` as the program found them; numbers: listed findings, n1: notes.</source>
   <translation>`[-supprimé-]` `{+ajouté+}` tels que trouvés par le programme ; nombres : constats listés, n1 : notes.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <source>`[-only in the first text-]` `{+only in the second+}` as the program found them, which is older is not known; numbers: listed findings, n1: notes.</source>
   <translation>`[-seulement dans le premier texte-]` `{+seulement dans le second+}` tels que trouvés par le programme ; on ne sait pas lequel est le plus ancien ; nombres : constats listés, n1 : notes.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/markdown.py"></location>
   <source>`[=matched=]` in both texts, `{~worded differently~}`; what stands plain has no match found.</source>
   <translation>`[=correspond=]` dans les deux textes, `{~formulé autrement~}` ; ce qui est sans marque n’a pas de correspondance trouvée.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <source>group</source>
   <translation>groupe</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/named.py"></location>
   <source>(perhaps one name; marked unsure by hand)</source>
   <translation>(peut-être un seul nom ; marqué incertain à la main)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/none_there.py"></location>
   <source>no such passage found (please check)</source>
   <translation>aucun passage de ce genre trouvé (à vérifier)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/none_there.py"></location>
   <source>{name}: no such passage found (please check)</source>
   <translation>{name} : aucun passage de ce genre trouvé (à vérifier)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/none_there.py"></location>
   <source>the program found no such passage</source>
   <translation>le programme n’a trouvé aucun passage de ce genre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/none_there.py"></location>
   <source>{name}: the program found no such passage</source>
   <translation>{name} : le programme n’a trouvé aucun passage de ce genre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/none_there.py"></location>
   <source>{none}; {nearest}</source>
   <translation>{none} ; {nearest}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/noted_findings.py"></location>
   <source>On a finding confirmed by hand: {title}</source>
   <translation>À propos d’un constat confirmé à la main : {title}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/noted_findings.py"></location>
   <source>On a finding marked unsure by hand, not confirmed: {title}</source>
   <translation>À propos d’un constat marqué incertain à la main, non confirmé : {title}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/noted_findings.py"></location>
   <source>On a finding that is not confirmed: {title}</source>
   <translation>À propos d’un constat non confirmé : {title}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/noted_findings.py"></location>
   <source>On a finding rejected by hand: {title}</source>
   <translation>À propos d’un constat rejeté à la main : {title}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/noted_findings.py"></location>
   <source>On a finding that is not found any more</source>
   <translation>À propos d’un constat qui n’est plus trouvé</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>{n} rows that were not confirmed are left out.</source>
   <extracomment>For 1: {n} row that was not confirmed is left out.</extracomment>
   <translation>
    <numerusform>Une ligne non confirmée est omise.</numerusform>
    <numerusform>{n} lignes non confirmées sont omises.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>{n} rows that were rejected are left out.</source>
   <extracomment>For 1: {n} row that was rejected is left out.</extracomment>
   <translation>
    <numerusform>{n} ligne rejetée est omise.</numerusform>
    <numerusform>{n} lignes rejetées sont omises.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>{n} names that stand in no confirmed passage are left out.</source>
   <extracomment>For 1: {n} name that stands in no confirmed passage is left out.</extracomment>
   <translation>
    <numerusform>{n} nom qui ne figure dans aucun passage confirmé est omis.</numerusform>
    <numerusform>{n} noms qui ne figurent dans aucun passage confirmé sont omis.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>Nothing that was confirmed.</source>
   <translation>Rien qui ait été confirmé.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>Nothing but what was rejected.</source>
   <translation>Rien que ce qui a été rejeté.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>Found by the program, and confirmed by hand.</source>
   <translation>Trouvé par le programme et confirmé à la main.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/omitted.py"></location>
   <source>Found by the program and not reviewed, except where “by hand” stands.</source>
   <translation>Trouvé par le programme et non examiné, sauf là où figure « à la main ».</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/passages.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>{arrow} to ¶{number}</source>
   <translation>{arrow} vers ¶{number}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/passages.py"></location>
   <source>{arrow} from ¶{number}</source>
   <translation>{arrow} de ¶{number}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>word for word</source>
   <translation>mot pour mot</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>word for word, in parts</source>
   <translation>mot pour mot, en plusieurs parties</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>words left out without a mark</source>
   <translation>mots omis sans signe d’omission</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>quoted in part</source>
   <translation>cité en partie</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>in different words</source>
   <translation>en d’autres mots</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>given to different speakers</source>
   <translation>attribué à des personnes différentes</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>each quotes another part</source>
   <translation>chacun cite une autre partie</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>words left out without a mark in {text}</source>
   <translation>mots omis sans signe d’omission dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/quoted_in_both.py"></location>
   <source>quoted shorter in {text}</source>
   <translation>cité plus brièvement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/reader_links.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>linked by hand</source>
   <translation>relié à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/reader_links.py"></location>
   <source>link refused by hand</source>
   <translation>lien refusé à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/reader_links.py"></location>
   <source>{sign} ¶{number}: {what}</source>
   <translation>{sign} ¶{number} : {what}</translation>
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
    <numerusform>{n} correspondance a été établie à la main ; elle est signalée et compte comme correspondance.</numerusform>
    <numerusform>{n} correspondances ont été établies à la main ; elles sont signalées et comptent comme correspondances.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/reader_links.py"></location>
   <source>{n} matches were refused by hand; their passages are marked.</source>
   <extracomment>For 1: {n} match was refused by hand; its passages are marked.</extracomment>
   <translation>
    <numerusform>{n} correspondance a été refusée à la main ; ses passages sont signalés.</numerusform>
    <numerusform>{n} correspondances ont été refusées à la main ; leurs passages sont signalés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/reader_speakers.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_beside.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>Speaker: {speaker}.</source>
   <translation>Personne citée : {speaker}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/source_line.py"></location>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>the only one held</source>
   <translation>la seule présente</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>January</source>
   <translation>janvier</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>February</source>
   <translation>février</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>March</source>
   <translation>mars</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>April</source>
   <translation>avril</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>June</source>
   <translation>juin</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>July</source>
   <translation>juill.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>August</source>
   <translation>août</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>September</source>
   <translation>septembre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>October</source>
   <translation>octobre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>November</source>
   <translation>novembre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>December</source>
   <translation>décembre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>SHA-256 of the original file</source>
   <translation>SHA-256 du fichier original</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>SHA-256 of the text</source>
   <translation>SHA-256 du texte</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{value} (given by hand)</source>
   <translation>{value} (indiqué à la main)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>not known; the page gives only its last update</source>
   <translation>inconnue ; la page ne donne que sa dernière mise à jour</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>File made</source>
   <translation>Fichier créé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>Obtained from</source>
   <translation>Obtenu par</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{n} of {held} held</source>
   <translation>{n} sur {held} présentes</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>not known; the page prints “{printed}”</source>
   <translation>inconnu ; la page indique « {printed} »</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{time} (given by hand; printed as “{printed}”)</source>
   <translation>{time} (indiqué à la main ; imprimé « {printed} »)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{value} (inferred)</source>
   <translation>{value} (déduit)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{time} (time zone not known; printed as “{printed}”)</source>
   <translation>{time} (fuseau horaire inconnu ; imprimé « {printed} »)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{time} (inferred; printed as “{printed}”)</source>
   <translation>{time} (déduit ; imprimé « {printed} »)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{time} (printed as “{printed}”)</source>
   <translation>{time} (imprimé « {printed} »)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <source>{time} (time zone not known)</source>
   <translation>{time} (fuseau horaire inconnu)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/sources.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/spreadsheet.py"></location>
   <source>{n} more rows do not fit on a sheet: write this table as CSV.</source>
   <extracomment>For 1: {n} more row does not fit on a sheet: write this table as CSV.</extracomment>
   <translation>
    <numerusform>{n} autre ligne ne tient pas sur une feuille : enregistrer ce tableau en CSV.</numerusform>
    <numerusform>{n} autres lignes ne tiennent pas sur une feuille : enregistrer ce tableau en CSV.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>figures to check</source>
   <translation>chiffres à vérifier</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>stated with different precision</source>
   <translation>donné avec une précision différente</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>count</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>money</source>
   <translation>argent</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>percent</source>
   <translation>pourcentage</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>time</source>
   <translation>heure</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>age</source>
   <translation>âge</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>duration</source>
   <translation>durée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>ordinal</source>
   <translation>rang</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>magnitude</source>
   <translation>magnitude</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>distance</source>
   <translation>distance</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>day</source>
   <translation>jour</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>people killed, hurt or missing</source>
   <translation>personnes tuées, blessées ou disparues</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>spelled differently</source>
   <translation>écrit différemment</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>described differently</source>
   <translation>décrit différemment</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stated_facts.py"></location>
   <source>{what} ({how})</source>
   <translation>{what} ({how})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>A passage without a match was not found in the other text; it may be told there in other words.</source>
   <translation>Un passage sans correspondance n’a pas été trouvé dans l’autre texte ; il peut y être dit en d’autres mots.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{older} is older than {newer} (given by hand).</source>
   <translation>{older} est plus ancien que {newer} (indiqué à la main).</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{n} confirmed findings may change the meaning.</source>
   <extracomment>For 1: {n} confirmed finding may change the meaning.</extracomment>
   <translation>
    <numerusform>{n} constat confirmé peut changer le sens.</numerusform>
    <numerusform>{n} constats confirmés peuvent changer le sens.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{n} findings may change the meaning.</source>
   <extracomment>For 1: {n} finding may change the meaning.</extracomment>
   <translation>
    <numerusform>{n} constat peut changer le sens.</numerusform>
    <numerusform>{n} constats peuvent changer le sens.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>The order of {one} and {other} is a guess: nothing says which is older.</source>
   <translation>L’ordre de {one} et de {other} est supposé : rien ne dit lequel est le plus ancien.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>At least {share} of the text of {one} has a match in {other}, and at least {other_share} of the text of {other} in {one}.</source>
   <translation>Au moins {share} du texte de {one} a une correspondance dans {other}, et au moins {other_share} du texte de {other} dans {one}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{n} findings: {confirmed} confirmed, {rejected} rejected, {unsure} unsure, {rest} to review.</source>
   <extracomment>For 1: {n} finding: {confirmed} confirmed, {rejected} rejected, {unsure} unsure, {rest} to review.</extracomment>
   <translation>
    <numerusform>{n} constat : {confirmed} confirmé, {rejected} rejeté, {unsure} incertain, {rest} à examiner.</numerusform>
    <numerusform>{n} constats : {confirmed} confirmés, {rejected} rejetés, {unsure} incertains, {rest} à examiner.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>Only what was confirmed stands here.</source>
   <translation>Seul ce qui a été confirmé figure ici.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (dates given by hand).</source>
   <translation>{said} (dates indiquées à la main).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (times given by hand).</source>
   <translation>{said} (heures indiquées à la main).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (dates in part given by hand).</source>
   <translation>{said} (dates en partie indiquées à la main).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (times in part given by hand).</source>
   <translation>{said} (heures en partie indiquées à la main).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (dates in part inferred).</source>
   <translation>{said} (dates en partie déduites).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (times in part inferred).</source>
   <translation>{said} (heures en partie déduites).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (dates as printed on the pages).</source>
   <translation>{said} (dates telles qu’imprimées sur les pages).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{said} (times as printed on the pages).</source>
   <translation>{said} (heures telles qu’imprimées sur les pages).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>No correction notice found in {one} or {other}.</source>
   <translation>Aucun avis de correction trouvé dans {one} ni {other}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>Both carry a notice.</source>
   <translation>Les deux portent un avis.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>{having} carries a notice; no correction notice found in {lacking}.</source>
   <translation>{having} porte un avis ; aucun avis de correction trouvé dans {lacking}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>Nothing of {one} but words quoted surely matches {other}; {n} possible matches are to be checked.</source>
   <extracomment>For 1: Nothing of {one} but words quoted surely matches {other}; {n} possible match is to be checked.</extracomment>
   <translation>
    <numerusform>Hormis des mots cités, rien de {one} ne correspond avec certitude à {other} ; {n} correspondance possible est à vérifier.</numerusform>
    <numerusform>Hormis des mots cités, rien de {one} ne correspond avec certitude à {other} ; {n} correspondances possibles sont à vérifier.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>No passage of {one} surely matches one of {other}; {n} possible matches are to be checked.</source>
   <extracomment>For 1: No passage of {one} surely matches one of {other}; {n} possible match is to be checked.</extracomment>
   <translation>
    <numerusform>Aucun passage de {one} ne correspond avec certitude à un passage de {other} ; {n} correspondance possible est à vérifier.</numerusform>
    <numerusform>Aucun passage de {one} ne correspond avec certitude à un passage de {other} ; {n} correspondances possibles sont à vérifier.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>Nothing of {one} but words quoted was found to match {other} (please check).</source>
   <translation>Hormis des mots cités, rien de {one} trouvé qui corresponde à {other} (à vérifier).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>No passage of {one} was found to match one of {other} (please check).</source>
   <translation>Aucun passage de {one} trouvé qui corresponde à un passage de {other} (à vérifier).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>A match in {other} was found for less than 1 % of the text of {one}.</source>
   <translation>Une correspondance dans {other} a été trouvée pour moins de 1 % du texte de {one}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/stating.py"></location>
   <source>At least {share} of the text of {one} has a match in {other}.</source>
   <translation>Au moins {share} du texte de {one} a une correspondance dans {other}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/chosen_rows.py"></location>
   <source>Where that was said by hand of some of the texts only, the row says of which.</source>
   <translation>Là où cela n’a été dit à la main que de certains des textes, la ligne dit desquels.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/chosen_rows.py"></location>
   <source>Which of the texts is right is not said.</source>
   <translation>Lequel des textes a raison n’est pas dit.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/contents.py"></location>
   <source>At least so much of the text named at the left has a match in the text named above: the square is filled as far. Different numbers both ways come of texts of different length.</source>
   <translation>Au moins cette part du texte nommé à gauche a une correspondance dans le texte nommé en haut : le carré est rempli d’autant. Des nombres différents dans les deux sens viennent de textes de longueur différente.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/contents.py"></location>
   <source>Made by Variorum {version} on {day}. The page says what was found in the words of these texts; it does not say which of them is right, nor who took it from whom. “Not found” means that the program found nothing, not that there is nothing.</source>
   <translation>Fait par Variorum {version} le {day}. La page dit ce qui a été trouvé dans les mots de ces textes ; elle ne dit pas lequel a raison, ni qui a repris qui. « Pas trouvé » veut dire que le programme n’a rien trouvé, non qu’il n’y a rien.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/story/contents.py"></location>
   <source>A story told by {n} texts</source>
   <extracomment>For 1: A story told by {n} text</extracomment>
   <translation>
    <numerusform>Un sujet traité par {n} texte</numerusform>
    <numerusform>Un sujet traité par {n} textes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/judged_rows.py"></location>
   <source>“{title}”: {verdict}</source>
   <translation>« {title} » : {verdict}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/judged_rows.py"></location>
   <source>{verdict} ({texts})</source>
   <translation>{verdict} ({texts})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/lines.py"></location>
   <source>Rejected by hand</source>
   <translation>Rejeté à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <source>In which texts</source>
   <translation>Dans quels textes</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/paper.py"></location>
   <source>At least so much of the text named at the left has a match in the text named above. Different numbers both ways come of texts of different length.</source>
   <translation>Au moins cette part du texte nommé à gauche a une correspondance dans le texte nommé en haut. Les nombres diffèrent dans les deux sens quand les textes n’ont pas la même longueur.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Peoples and groups</source>
   <translation>Peuples et groupes</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Other names</source>
   <translation>Autres noms</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Names of a kind not known</source>
   <translation>Noms de type inconnu</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>What the program found told otherwise, and quotations that several texts have. Please check each against the texts: which of them is right is not said. “Not found” does not mean that a text does not tell it.</source>
   <translation>Ce que le programme a trouvé raconté autrement, et les citations que plusieurs textes ont. À vérifier dans les textes : lequel a raison n’est pas dit. « Pas trouvé » ne veut pas dire qu’un texte ne le raconte pas.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>No differing figures and no quotation in several texts found.</source>
   <translation>Aucun chiffre différent et aucune citation commune à plusieurs textes n’ont été trouvés.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>Sentences of several texts that probably tell the same, found by the program. “First seen” goes by the dates of the versions held: of each text, the earliest version with the same words. The same wording with one agency named is no second witness. “–” says that no match was found, not that the text does not tell it.</source>
   <translation>Phrases de plusieurs textes qui racontent probablement la même chose, trouvées par le programme. « Vu la première fois » suit les dates des versions présentes : pour chaque texte, la première version avec les mêmes mots. Les mêmes mots avec une agence nommée ne sont pas un second témoin. « – » veut dire qu’aucune correspondance n’a été trouvée, non que le texte ne le raconte pas.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>No sentence was found in several texts (please check).</source>
   <translation>Aucune phrase n’a été trouvée dans plusieurs textes (à vérifier).</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>How often each text leans on a source. Names were joined by the program.</source>
   <translation>Combien de fois chaque texte s’appuie sur une source. Les noms ont été réunis par le programme.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>No sources found. This does not mean that there are none.</source>
   <translation>Aucune source trouvée. Cela ne veut pas dire qu’il n’y en a pas.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>also {spellings}</source>
   <translation>aussi {spellings}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>{n} texts credit {name}: shared copy is not corroboration.</source>
   <extracomment>For 1: {n} texts credit {name}: shared copy is not corroboration.</extracomment>
   <translation>
    <numerusform>{n} texte cite {name} : une copie commune n’est pas une confirmation.</numerusform>
    <numerusform>{n} textes citent {name} : une copie commune n’est pas une confirmation.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/sections.py"></location>
   <source>No sources found in {texts}. This does not mean that there are none.</source>
   <translation>Aucune source trouvée dans {texts}. Cela ne veut pas dire qu’il n’y en a pas.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/shares.py"></location>
   <source>No sure match of {one} found in {other} (please check)</source>
   <translation>Aucune correspondance sûre de {one} trouvée dans {other} (à vérifier)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/shares.py"></location>
   <source>A match in {other} was found for less than 1 % of {one}</source>
   <translation>Une correspondance dans {other} a été trouvée pour moins de 1 % de {one}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/shares.py"></location>
   <source>At least {share} of {one} has a match in {other}</source>
   <translation>Au moins {share} de {one} a une correspondance dans {other}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>match found</source>
   <translation>correspondance trouvée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <location filename="../../../core/variorum/reviewing/matched_there.py"></location>
   <source>match for part of it</source>
   <translation>correspondance pour une partie</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>no match found</source>
   <translation>aucune correspondance trouvée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>not judged</source>
   <translation>non jugé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>Quotations in several texts</source>
   <translation>Citations dans plusieurs textes</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>What else was judged by hand</source>
   <translation>Ce qui a été jugé à la main par ailleurs</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>{title} (compared with {texts})</source>
   <translation>{title} (comparé à {texts})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/side_by_side.py"></location>
   <source>{speaker} (not sure)</source>
   <translation>{speaker} (pas sûr)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>Told by {n} texts</source>
   <extracomment>For 1: Told by {n} text</extracomment>
   <translation>
    <numerusform>Raconté par {n} texte</numerusform>
    <numerusform>Raconté par {n} textes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>sentences with no match found in another text</source>
   <translation>phrases sans correspondance trouvée dans un autre texte</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>No match found in another text (please check)</source>
   <translation>Aucune correspondance trouvée dans un autre texte (à vérifier)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>the same words quoted in {n}: {texts}</source>
   <translation>les mêmes mots cités dans {n} : {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>same wording in {n}: {texts}</source>
   <translation>mêmes mots dans {n} : {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>agency or outlet named: {agency} ({texts})</source>
   <translation>agence ou média nommé : {agency} ({texts})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>first seen: dates unknown for {texts}</source>
   <translation>vu la première fois : dates inconnues pour {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>first seen: dates unknown</source>
   <translation>vu la première fois : dates inconnues</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>first seen: {text}</source>
   <translation>vu la première fois : {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>first seen: the dates do not decide between {texts}</source>
   <translation>vu la première fois : les dates ne tranchent pas entre {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>{words}; dates unknown for {texts}</source>
   <translation>{words} ; dates inconnues pour {texts}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/story/told_by.py"></location>
   <source>beside the text</source>
   <translation>à côté du texte</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/told_above.py"></location>
   <source>also: {words}</source>
   <translation>aussi : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/told_above.py"></location>
   <source>{table}, told among the findings above under number</source>
   <translation>{table}, parmi les constats ci-dessus, sous le numéro</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/told_above.py"></location>
   <source>Told among the findings above under number</source>
   <translation>Parmi les constats ci-dessus, sous le numéro</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was published {span} before {second}</source>
   <translation>La publication de {first} précède de {span} celle de {second}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was published {span} before {second} was updated</source>
   <translation>La publication de {first} précède de {span} la mise à jour de {second}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was published {span} before {second} was first seen</source>
   <translation>La publication de {first} précède de {span} la première vue de {second}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was updated {span} before {second} was published</source>
   <translation>La mise à jour de {first} précède de {span} la publication de {second}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was updated {span} before {second} was updated</source>
   <translation>La mise à jour de {first} précède de {span} celle de {second}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was updated {span} before {second} was first seen</source>
   <translation>La mise à jour de {first} précède de {span} la première vue de {second}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was first seen {span} before {second} was published</source>
   <translation>La première vue de {first} précède de {span} la publication de {second}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was first seen {span} before {second} was updated</source>
   <translation>La première vue de {first} précède de {span} la mise à jour de {second}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{first} was first seen {span} before {second} was first seen</source>
   <translation>La première vue de {first} précède de {span} celle de {second}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>Publication dates unknown</source>
   <translation>Dates de publication inconnues</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{text}: date of the article unknown</source>
   <translation>{text} : date de l’article inconnue</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>Which was first is not known: the time of {text} has no zone</source>
   <translation>Lequel était le premier n’est pas connu : l’heure est sans fuseau horaire ({text})</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{one} and {other} bear the same time</source>
   <translation>{one} et {other} portent la même heure</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{said}, if both clocks are of one time zone</source>
   <translation>{said}, si les deux heures sont du même fuseau</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>less than a minute</source>
   <translation>moins d’une minute</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/which_first.py"></location>
   <source>{one} and {other} bear the same day; which was first is not known</source>
   <translation>{one} et {other} portent le même jour ; lequel était le premier n’est pas connu</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <source>Struck through: removed. Underlined and coloured: added. Boxed: moved, or a figure to check.</source>
   <translation>Barré : supprimé. Souligné et en couleur : ajouté. Encadré : déplacé, ou chiffre à vérifier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <source>Struck through: only in the first text. Underlined and coloured: only in the second; which is older is not known. Boxed: moved, or a figure to check.</source>
   <translation>Barré : seulement dans le premier texte. Souligné et en couleur : seulement dans le second ; on ne sait pas lequel est le plus ancien. Encadré : déplacé, ou chiffre à vérifier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/report.py"></location>
   <source>Tinted and underlined: matched (thick: sure, dotted: possible). Double line: other wording. Dashed: quotation in both. Boxed: a figure to check.</source>
   <translation>Teinté et souligné : correspondance (épais : sûre, pointillé : possible). Double ligne : autre formulation. Tirets : citation dans les deux. Encadré : chiffre à vérifier.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>{first} → {new}: changes found by Variorum {version}. Accept all gives {new}, reject all {old}.</source>
   <translation>{first} → {new} : modifications trouvées par Variorum {version}. Tout accepter donne {new}, tout refuser {old}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>The older of the two is {new}: the changes lead back to it.</source>
   <translation>Le plus ancien des deux est {new} : les modifications y ramènent.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>Every change that the program found is marked in the text, whether it was confirmed or not.</source>
   <translation>Chaque modification que le programme a trouvée est marquée dans le texte, qu’elle ait été confirmée ou non.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>On the texts as a whole: {what}.</source>
   <translation>Sur l’ensemble des textes : {what}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>No finding in the comments has been confirmed by hand.</source>
   <translation>Aucun constat des commentaires n’a été confirmé à la main.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>Each comment on a finding says whether it was confirmed by hand.</source>
   <translation>Chaque commentaire sur un constat dit s’il a été confirmé à la main.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reporting/word/tracked_head.py"></location>
   <source>Of the findings only those that were confirmed stand in the comments.</source>
   <translation>Parmi les constats, seuls ceux qui ont été confirmés figurent dans les commentaires.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changed_spaces.py"></location>
   <source>Space changed: {old} → {new}</source>
   <translation>Espace modifiée : {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changed_spaces.py"></location>
   <source>Other space: {left} / {right}</source>
   <translation>Autre espace : {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage removed</source>
   <translation>Passage supprimé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage with {holding} removed</source>
   <translation>Passage supprimé : {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence removed</source>
   <translation>Phrase supprimée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence with {holding} removed</source>
   <translation>Phrase supprimée : {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage added</source>
   <translation>Passage ajouté</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage with {holding} added</source>
   <translation>Passage ajouté : {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence added</source>
   <translation>Phrase ajoutée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence with {holding} added</source>
   <translation>Phrase ajoutée : {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>{count} paragraphs removed</source>
   <translation>{count} paragraphes supprimés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>{count} paragraphs with {holding} removed</source>
   <translation>{count} paragraphes supprimés : {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>{count} paragraphs added</source>
   <translation>{count} paragraphes ajoutés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>{count} paragraphs with {holding} added</source>
   <translation>{count} paragraphes ajoutés : {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Names found in this text alone: {names}</source>
   <translation>Noms dans ce seul texte : {names}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Removed in {text}: {words}</source>
   <translation>Supprimé dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Added in {text}: {words}</source>
   <translation>Ajouté dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <source>{text} carries a notice: {words}</source>
   <translation>{text} porte un avis : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>{text} carried a notice: {words}</source>
   <translation>{text} portait un avis : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Notice added</source>
   <translation>Avis ajouté</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Notice removed</source>
   <translation>Avis supprimé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Headline changed</source>
   <translation>Titre modifié</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Only in {text}: {words}</source>
   <translation>Seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only in {text}: {holding}</source>
   <translation>Seulement dans {text} : {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only in {text}</source>
   <translation>Seulement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Notice only in {text}</source>
   <translation>Avis seulement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Passage moved</source>
   <translation>Passage déplacé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Moved: {words}</source>
   <translation>Déplacé : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Byline changed</source>
   <translation>Signature modifiée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation changed</source>
   <translation>Négation modifiée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation removed: {words}</source>
   <translation>Négation supprimée : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation added: {words}</source>
   <translation>Négation ajoutée : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation here only in {text}: {words}</source>
   <translation>Négation, ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation changed</source>
   <translation>Citation modifiée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation shortened</source>
   <translation>Citation raccourcie</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation extended</source>
   <translation>Citation allongée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation longer in {text}</source>
   <translation>Citation plus longue dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier changed</source>
   <translation>Réserve modifiée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier removed: {words}</source>
   <translation>Réserve supprimée : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier added: {words}</source>
   <translation>Réserve ajoutée : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier here only in {text}: {words}</source>
   <translation>Réserve, ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution changed</source>
   <translation>Attribution modifiée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution removed: {words}</source>
   <translation>Attribution supprimée : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution added: {words}</source>
   <translation>Attribution ajoutée : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution here only in {text}: {words}</source>
   <translation>Attribution, ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Wording changed</source>
   <translation>Formulation modifiée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Wording removed: {words}</source>
   <translation>Formulation supprimée : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Wording added: {words}</source>
   <translation>Formulation ajoutée : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Wording here only in {text}: {words}</source>
   <translation>Formulation, ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>House style changed</source>
   <translation>Style maison modifié</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>House style removed: {words}</source>
   <translation>Style maison, supprimé : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>House style added: {words}</source>
   <translation>Style maison, ajouté : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>House style here only in {text}: {words}</source>
   <translation>Style maison, ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation marks changed</source>
   <translation>Guillemets modifiés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation marks removed</source>
   <translation>Guillemets supprimés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation marks added</source>
   <translation>Guillemets ajoutés</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation marks here only in {text}</source>
   <translation>Guillemets, ici seulement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Figure changed: {old} → {new}</source>
   <translation>Chiffre modifié : {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Figure removed: {words}</source>
   <translation>Chiffre supprimé : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Figure added: {words}</source>
   <translation>Chiffre ajouté : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Figure here only in {text}: {words}</source>
   <translation>Chiffre, ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Other figure: {left} / {right}</source>
   <translation>Autre chiffre : {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name changed: {old} → {new}</source>
   <translation>Nom modifié : {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name removed: {words}</source>
   <translation>Nom supprimé : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name added: {words}</source>
   <translation>Nom ajouté : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name here only in {text}: {words}</source>
   <translation>Nom, ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Other name: {left} / {right}</source>
   <translation>Autre nom : {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name spelled otherwise: {old} → {new}</source>
   <translation>Nom écrit autrement : {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name spelled otherwise: {left} / {right}</source>
   <translation>Nom écrit autrement : {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name in another form: {old} → {new}</source>
   <translation>Nom sous une autre forme : {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name in another form: {left} / {right}</source>
   <translation>Nom sous une autre forme : {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name or pronoun changed: {old} → {new}</source>
   <translation>Nom ou pronom modifié : {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name or pronoun removed: {words}</source>
   <translation>Nom ou pronom supprimé : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name or pronoun added: {words}</source>
   <translation>Nom ou pronom ajouté : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name or pronoun here only in {text}: {words}</source>
   <translation>Nom ou pronom, ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Other name or pronoun: {left} / {right}</source>
   <translation>Autre nom ou pronom : {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with a name changed: {old} → {new}</source>
   <translation>Reformulé, avec un nom modifié : {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with a name removed: {words}</source>
   <translation>Reformulé, avec un nom supprimé : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with a name added: {words}</source>
   <translation>Reformulé, avec un nom ajouté : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with a name here only in {text}: {words}</source>
   <translation>Reformulé, avec un nom, ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with another name: {left} / {right}</source>
   <translation>Reformulé, avec un autre nom : {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with details removed: {words}</source>
   <translation>Reformulé, avec des précisions retirées : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with details added: {words}</source>
   <translation>Reformulé, avec des précisions ajoutées : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with details here only in {text}: {words}</source>
   <translation>Reformulé, avec des précisions, ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time changed: {old} → {new}</source>
   <translation>Date ou heure modifiée : {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time removed: {words}</source>
   <translation>Date ou heure supprimée : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time added: {words}</source>
   <translation>Date ou heure ajoutée : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time here only in {text}: {words}</source>
   <translation>Date ou heure, ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Other date or time: {left} / {right}</source>
   <translation>Autre date ou heure : {left} / {right}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation in a reworded passage</source>
   <translation>Négation dans un passage reformulé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier in a reworded passage</source>
   <translation>Réserve dans un passage reformulé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution in a reworded passage</source>
   <translation>Attribution dans un passage reformulé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Reworded, with other names: {names}</source>
   <translation>Reformulé, avec d’autres noms : {names}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Reworded, with other details: {names}</source>
   <translation>Reformulé, avec d’autres précisions : {names}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Name in a reworded passage</source>
   <translation>Nom dans un passage reformulé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Date or time in a reworded passage</source>
   <translation>Date ou heure dans un passage reformulé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Notice in {text}</source>
   <translation>Avis dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Figures to check</source>
   <translation>Chiffres à vérifier</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Spelled {values}</source>
   <translation>Graphies : {values}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Days to check</source>
   <translation>Jours à vérifier</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Ages to check</source>
   <translation>Âges à vérifier</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/figures_in_links.py"></location>
   <source>Figures to check: {one} / {other}</source>
   <translation>Chiffres à vérifier : {one} / {other}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/figures_in_links.py"></location>
   <source>Negation to check: {one} / {other}</source>
   <translation>Négation à vérifier : {one} / {other}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reviewing/first_words.py"></location>
   <source>{words} ({n} sentences)</source>
   <extracomment>For 1: {words} ({n} sentence)</extracomment>
   <translation>
    <numerusform>{words} ({n} phrase)</numerusform>
    <numerusform>{words} ({n} phrases)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/in_order.py"></location>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>here only in {text}: {words}</source>
   <translation>ici seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_findings.py"></location>
   <source>The program does not find this any more; it stays because it was judged.</source>
   <translation>Le programme ne trouve plus cela ; le constat reste parce qu’il a été jugé.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reviewing/kept_holdings.py"></location>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{n} sentences</source>
   <extracomment>For 1: {n} sentence</extracomment>
   <translation>
    <numerusform>{n} phrase</numerusform>
    <numerusform>{n} phrases</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/phrases.py"></location>
   <source>added {words}</source>
   <translation>ajouté {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/phrases.py"></location>
   <source>removed {words}</source>
   <translation>supprimé {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation in different words</source>
   <translation>Citation en d’autres mots</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation with a negation in one text only</source>
   <translation>Citation avec une négation dans un seul texte</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation given to different speakers</source>
   <translation>Citation attribuée à des personnes différentes</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Speaker named in two ways</source>
   <translation>Personne citée nommée de deux façons</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Words left out of a quotation without a mark</source>
   <translation>Mots omis d’une citation sans signe d’omission</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Each text quotes another part of one statement</source>
   <translation>Chaque texte cite une autre partie d’une même déclaration</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Same quotation, in parts</source>
   <translation>Même citation, en plusieurs parties</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Same quotation, word for word</source>
   <translation>Même citation, mot pour mot</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>{words} – longer in {text}</source>
   <translation>{words} – plus longue dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>{words} – left out in {text}</source>
   <translation>{words} – omis dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>It is not certain who speaks.</source>
   <translation>Il n’est pas certain de qui sont ces mots.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Perhaps one journey, told from different places – please check: {told}.</source>
   <translation>Peut-être un seul trajet, raconté depuis des lieux différents – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Perhaps one journey of {name}, told from different places – please check: {told}.</source>
   <translation>Peut-être un seul trajet de {name}, raconté depuis des lieux différents – à vérifier : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>One journey, told from different places: {told}.</source>
   <translation>Un seul trajet, raconté depuis des lieux différents : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>One journey of {name}, told from different places: {told}.</source>
   <translation>Un seul trajet de {name}, raconté depuis des lieux différents : {told}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>If this is passed on from there, and not found out by {text} itself, it is no second source.</source>
   <translation>Si cela est repris de là, et non établi par {text} même, ce n’est pas une deuxième source.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{sentence} If this is passed on from there, and not found out by {text} itself, it is no second source.</source>
   <translation>{sentence} Si cela est repris de là, et non établi par {text} même, ce n’est pas une deuxième source.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Relayed</source>
   <translation>Repris</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Said elsewhere</source>
   <translation>Dit ailleurs</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Nothing in {text} matches it, as the reader judged: {words}</source>
   <translation>Selon le jugement du lecteur, rien n’y correspond dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{words} – nothing in {text} matches it, as the reader judged</source>
   <translation>{words} – selon le jugement du lecteur, rien n’y correspond dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Attribution only in {text}: {words}</source>
   <translation>Attribution seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Date or time only in {text}: {words}</source>
   <translation>Date ou heure seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Figure only in {text}: {words}</source>
   <translation>Chiffre seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>House style only in {text}: {words}</source>
   <translation>Style maison, seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Name only in {text}: {words}</source>
   <translation>Nom seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Name or pronoun only in {text}: {words}</source>
   <translation>Nom ou pronom seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Negation only in {text}: {words}</source>
   <translation>Négation seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Qualifier only in {text}: {words}</source>
   <translation>Réserve seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Quotation marks only in {text}</source>
   <translation>Guillemets seulement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Reworded, with a name only in {text}: {words}</source>
   <translation>Reformulé, avec un nom seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>Wording only in {text}: {words}</source>
   <translation>Formulation seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>only in {text}: {words}</source>
   <translation>seulement dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{words} only in {text}</source>
   <translation>{words} seulement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_beside.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>perhaps {speaker}</source>
   <translation>peut-être {speaker}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>{speaker}, named by hand</source>
   <translation>{speaker}, nommé à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/reviewing/speakers_told.py"></location>
   <source>no speaker told, as said by hand</source>
   <translation>personne n’est nommé, indiqué à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>{speaker}, then named by hand</source>
   <translation>{speaker}, alors nommé à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <source>no speaker told, as then said by hand</source>
   <translation>personne n’est nommé, alors indiqué à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_templates.py"></location>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>{day} {month}</source>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/kept_words.py"></location>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>en</source>
   <translation>fr</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/matched_there.py"></location>
   <source>judged by hand to be no match</source>
   <translation>aucune correspondance, jugé à la main</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/matched_there.py"></location>
   <source>much the same, but somebody else says it</source>
   <translation>à peu près la même chose, mais c’est quelqu’un d’autre qui le dit</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/nearest_there.py"></location>
   <source>no passage there has many of its words</source>
   <translation>aucun passage n’y a beaucoup de ses mots</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/nearest_there.py"></location>
   <source>nearest in words: {words}</source>
   <translation>le plus proche par les mots : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/not_searched.py"></location>
   <source>Of passages told in other words, those that could be linked were compared; what is not linked may still be told in both texts.</source>
   <translation>Des passages dits en d’autres mots, ceux qui ont pu être reliés ont été comparés ; ce qui n’est pas relié peut malgré tout être dit dans les deux textes.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Perhaps only in {text}: {holding}</source>
   <translation>Peut-être seulement dans {text} : {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Perhaps only in {text}</source>
   <translation>Peut-être seulement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Found only in {text}: {holding}</source>
   <translation>Trouvé seulement dans {text} : {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Found only in {text}</source>
   <translation>Trouvé seulement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Partly only in {text}: {holding}</source>
   <translation>En partie seulement dans {text} : {holding}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Partly only in {text}</source>
   <translation>En partie seulement dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>No match found in {text} (please check): {words}</source>
   <translation>Aucune correspondance trouvée dans {text} (à vérifier) : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only a possible match in {text} (please check): {words}</source>
   <translation>Seulement une correspondance possible dans {text} (à vérifier) : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Somebody else says much the same in {text} (please check): {words}</source>
   <translation>Quelqu’un d’autre dit à peu près la même chose dans {text} (à vérifier) : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only part of it has a match in {text} (please check): {words}</source>
   <translation>Seule une partie a une correspondance dans {text} (à vérifier) : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Nothing in {text} matches it, as judged by hand: {words}</source>
   <translation>Jugé à la main : rien n’y correspond dans {text} : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – no match found in {text}</source>
   <translation>{words} – aucune correspondance trouvée dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – only a possible match in {text}</source>
   <translation>{words} – seulement une correspondance possible dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – somebody else says much the same in {text}</source>
   <translation>{words} – quelqu’un d’autre dit à peu près la même chose dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – only part of it has a match in {text}</source>
   <translation>{words} – seule une partie a une correspondance dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – nothing in {text} matches it, as judged by hand</source>
   <translation>{words} – jugé à la main : rien n’y correspond dans {text}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a quotation</source>
   <translation>une citation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a figure</source>
   <translation>un chiffre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a figure and a quotation</source>
   <translation>un chiffre et une citation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a figure and quotations</source>
   <translation>un chiffre et des citations</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>figures</source>
   <translation>des chiffres</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>figures and a quotation</source>
   <translation>des chiffres et une citation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>figures and quotations</source>
   <translation>des chiffres et des citations</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source</source>
   <translation>une source</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source and a quotation</source>
   <translation>une source et une citation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source and quotations</source>
   <translation>une source et des citations</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source and a figure</source>
   <translation>une source et un chiffre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source, a figure and a quotation</source>
   <translation>une source, un chiffre et une citation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source, a figure and quotations</source>
   <translation>une source, un chiffre et des citations</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source and figures</source>
   <translation>une source et des chiffres</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source, figures and a quotation</source>
   <translation>une source, des chiffres et une citation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source, figures and quotations</source>
   <translation>une source, des chiffres et des citations</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources and a quotation</source>
   <translation>des sources et une citation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources and quotations</source>
   <translation>des sources et des citations</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources and a figure</source>
   <translation>des sources et un chiffre</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources, a figure and a quotation</source>
   <translation>des sources, un chiffre et une citation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources, a figure and quotations</source>
   <translation>des sources, un chiffre et des citations</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources and figures</source>
   <translation>des sources et des chiffres</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources, figures and a quotation</source>
   <translation>des sources, des chiffres et une citation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>sources, figures and quotations</source>
   <translation>des sources, des chiffres et des citations</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} credits {source}</source>
   <translation>{text} cite {source}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said to {source}</source>
   <translation>{text} rapporte ce qui a été dit à {source}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said on {source}</source>
   <translation>{text} rapporte ce qui a été dit sur {source}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was written in {source}</source>
   <translation>{text} rapporte ce qui a été écrit dans {source}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} credits {source}.</source>
   <translation>{text} cite {source}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said to {source}.</source>
   <translation>{text} rapporte ce qui a été dit à {source}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said on {source}.</source>
   <translation>{text} rapporte ce qui a été dit sur {source}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was written in {source}.</source>
   <translation>{text} rapporte ce qui a été écrit dans {source}.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} credits {source}, in a caption</source>
   <translation>{text} cite {source}, dans une légende</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said to {source}, in a caption</source>
   <translation>{text} rapporte ce qui a été dit à {source}, dans une légende</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was said on {source}, in a caption</source>
   <translation>{text} rapporte ce qui a été dit sur {source}, dans une légende</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{text} tells what was written in {source}, in a caption</source>
   <translation>{text} rapporte ce qui a été écrit dans {source}, dans une légende</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{sentence} It stands in a caption.</source>
   <translation>{sentence} Cela figure dans une légende.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>If {text} only passes this on, it is no second source.</source>
   <translation>Si {text} ne fait que reprendre cela, ce n’est pas une deuxième source.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/relayed.py"></location>
   <source>{sentence} If {text} only passes this on, it is no second source.</source>
   <translation>{sentence} Si {text} ne fait que reprendre cela, ce n’est pas une deuxième source.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/reworded.py"></location>
   <source>Reworded in {count} places</source>
   <translation>Reformulé en {count} endroits</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/reworded.py"></location>
   <source>Passage reworded</source>
   <translation>Passage reformulé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/told_otherwise.py"></location>
   <source>Qualifier differs</source>
   <translation>Réserve différente</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/told_otherwise.py"></location>
   <source>Attribution differs</source>
   <translation>Attribution différente</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/unsure_readings.py"></location>
   <source>It rests on a reading that is not sure: the page runs both versions together, and the program worked out where the one ends.</source>
   <translation>Il repose sur une lecture incertaine : la page donne les deux versions d’un seul tenant, et le programme a déduit où finit l’une d’elles.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/unsure_readings.py"></location>
   <source>It rests on a reading that is not sure: the page runs both versions together, and the program worked out which of them this stands in.</source>
   <translation>Il repose sur une lecture incertaine : la page donne les deux versions d’un seul tenant, et le programme a déduit dans laquelle ceci se trouve.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/unsure_readings.py"></location>
   <source>It rests on a reading that is not sure: the program worked out whether this paragraph is part of the story.</source>
   <translation>Il repose sur une lecture incertaine : le programme a déduit si ce paragraphe fait partie du récit.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/unsure_readings.py"></location>
   <source>It rests on a reading that is not sure: the program worked out where the article begins on the page.</source>
   <translation>Il repose sur une lecture incertaine : le programme a déduit où l’article commence sur la page.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/verdicts_given.py"></location>
   <source>Not the same fact, as judged by hand.</source>
   <translation>Pas le même fait, jugé à la main.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/decided_words.py"></location>
   <source>please check</source>
   <translation>à vérifier</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>no space</source>
   <translation>aucune espace</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>plain space</source>
   <translation>espace ordinaire</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>no-break space</source>
   <translation>espace insécable</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>narrow no-break space</source>
   <translation>espace fine insécable</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>thin space</source>
   <translation>espace fine</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>tab</source>
   <translation>tabulation</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>line break</source>
   <translation>saut de ligne</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>several spaces</source>
   <translation>plusieurs espaces</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/named_spaces.py"></location>
   <source>another kind of space</source>
   <translation>une autre espace</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/percent.py"></location>
   <source>none</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/percent.py"></location>
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/quoting.py"></location>
   <source>‘{words}’</source>
   <translation>“{words}”</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Jan</source>
   <translation>janv.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Feb</source>
   <translation>févr.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Mar</source>
   <translation>mars</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Apr</source>
   <translation>avr.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Aug</source>
   <translation>août</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Sept</source>
   <translation>sept.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Oct</source>
   <translation>oct.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Nov</source>
   <translation>nov.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/short_days.py"></location>
   <source>Dec</source>
   <translation>déc.</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>before tracked changes</source>
   <translation>avant les modifications suivies</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>with tracked changes accepted</source>
   <translation>modifications suivies acceptées</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>file</source>
   <translation>fichier</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>pasted</source>
   <translation>texte collé</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>link</source>
   <translation>lien</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>feed</source>
   <translation>flux</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>agency file</source>
   <translation>fichier d’agence</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>e-mail</source>
   <translation>courriel</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>saved page</source>
   <translation>page enregistrée</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>web archive</source>
   <translation>archive web</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>evidence pack</source>
   <translation>dossier de preuves</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>News Sniffer page</source>
   <translation>page de News Sniffer</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>NewsDiffs page</source>
   <translation>page de NewsDiffs</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>diffengine page</source>
   <translation>page de diffengine</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>Wayback Machine page</source>
   <translation>page de la Wayback Machine</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>the same address</source>
   <translation>la même adresse</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>another version on the same page</source>
   <translation>une autre version sur la même page</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>nearly the same text: {share} of its wording</source>
   <translation>presque le même texte : {share} de ses mots</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>all of its words stand in a longer text held</source>
   <translation>tous ses mots se trouvent dans un texte plus long déjà présent</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>{share} of its words stand in a longer text held</source>
   <translation>{share} de ses mots se trouvent dans un texte plus long déjà présent</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>all of the words of a shorter text held stand in it</source>
   <translation>tous les mots d’un texte plus court déjà présent s’y trouvent</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>{share} of the words of a shorter text held stand in it</source>
   <translation>{share} des mots d’un texte plus court déjà présent s’y trouvent</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>nearly the same text ({share} of its wording)</source>
   <translation>presque le même texte ({share} de ses mots)</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>shares words with a report held: {words}</source>
   <translation>a des mots en commun avec un article déjà présent : {words}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>imported from {name}</source>
   <translation>importé de {name}</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>begins in the file of {name}, where the reader said</source>
   <translation>commence dans le fichier de {name}, là où le lecteur l’a dit</translation>
  </message>
  <message>
   <location filename="../../../core/variorum/text/stored_words.py"></location>
   <source>with tracked changes accepted (by {authors})</source>
   <translation>modifications suivies acceptées (de {authors})</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>note n{number}</source>
   <translation>note n{number}</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Note:</source>
   <translation>Note :</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>and</source>
   <translation>et</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>Legend</source>
   <translation>Légende</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>figure to check</source>
   <translation>chiffre à vérifier</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>number¹: listed finding</source>
   <translation>nombre¹ : constat listé</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>made or refused by hand</source>
   <translation>établi ou refusé à la main</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>noted</source>
   <translation>noté</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/report.html.j2"></location>
   <source>n¹: its note</source>
   <translation>n¹ : sa note</translation>
  </message>
  <message>
   <location filename="../../../resources/variorum_resources/templates/story.html.j2"></location>
   <source>On this page</source>
   <translation>Sur cette page</translation>
  </message>
 </context>
</TS>
