<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
 <context>
  <name>Variorum</name>
  <message>
   <location filename="../../../gui/variorum_gui/application.py"></location>
   <source>What is added now is kept in {file}, until the system clears that folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Language</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>Of menus, lists and messages, never of the texts. It changes when Variorum is started the next time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/settings/table.py"></location>
   <source>As the desktop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>Words used for</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>Words for one act</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>Verbs that report a speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/chosen_words_rows.py"></location>
   <source>{n} times</source>
   <extracomment>For 1: {n} time</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Different figures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Perhaps the same figure: please check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <source>Stated with different precision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>to check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>precision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Listed because both sentences count the same thing, and give different numbers for it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Listed because both sentences seem to tell of one thing; it may be another one, or told of another time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Listed because one figure may be the other, rounded or given as a range.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>Not searched for differences: clock times, calendar dates, sport results.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>No differing figures found. This does not mean that the figures agree.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figure_rows.py"></location>
   <source>{text}: {written} than {other}. Figures may have been updated.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>To check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>Check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>All figures, by text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>By text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/figures_tab.py"></location>
   <source>Figures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>To review {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Review {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Decided {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Decided</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>All {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>All</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Meaning first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>By weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>In reading order</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Least sure first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Meaning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Reading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Least sure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>&amp;Kinds of edit</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>{n} kinds</source>
   <extracomment>For 1: {n} kind</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Order: {order}, only {kinds}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/filter_line.py"></location>
   <source>Order: {order}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Wording</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>House style</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Only in one text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>May change the meaning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Nothing in this list was taken to change meaning.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Other changes</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{n} more to review</source>
   <extracomment>For 1: {n} more to review</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{n} to review</source>
   <extracomment>For 1: {n} to review</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{state}, note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>Your note: {note}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{change}, one rule</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{n} rewordings</source>
   <extracomment>For 1: {n} rewording</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/finding_rows.py"></location>
   <source>{n} moves</source>
   <extracomment>For 1: {n} move</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <source>Nothing left to review. What you decided is under “Decided”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <source>Nothing decided yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <source>Findings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <source>Note on this finding</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{n} findings</source>
   <extracomment>For 1: {n} finding</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/findings_tab.py"></location>
   <source>Only {kinds}. {n} of other kinds: choose “All Kinds” above.</source>
   <extracomment>For 1: Only {kinds}. {n} of other kinds: choose “All Kinds” above.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/list_tab.py"></location>
   <source>{n} entries</source>
   <extracomment>For 1: {n} entry</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/list_tab.py"></location>
   <source>{number} of {count}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Being worked out…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open two articles to see what differs between them, one finding at a time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Put a second text beside this one to see what differs between them, one finding at a time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Nothing to review was found. This does not mean that the texts agree: please read both.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to see the people, organisations and places in it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Names are found by their capital letters, titles and the words beside them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>No names found.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to see its figures.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to see its quotations and sources.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open two articles to see which words changed or were chosen differently.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Put a second text beside this one to see which words changed or were chosen differently.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/messages.py"></location>
   <source>Open an article to write notes on its passages.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <location filename="../../../gui/variorum_gui/window/texts.py"></location>
   <source>the left text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <location filename="../../../gui/variorum_gui/window/texts.py"></location>
   <source>the right text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>{text}: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <location filename="../../../gui/variorum_gui/window/texts.py"></location>
   <source>version {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>Left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>Right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/places.py"></location>
   <source>v{number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>to review</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>confirmed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>rejected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>unsure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>person</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>organisation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>other</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>open</source>
   <comment>a fold</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>folded</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/sidebar/rows.py"></location>
   <source>{entries}, {n} folded</source>
   <extracomment>For 1: {entries}, {n} folded</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>Read two news articles side by side: what changed between versions, what two outlets share, and who says what.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>Variorum finds passages for you to judge. It does not know who is right, and what it does not find may still be there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>About Variorum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/about.py"></location>
   <source>MIT licence. Icons by Lucide (ISC licence). Nothing you open leaves this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Add Files…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Add &amp;Folder…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;New Corpus…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Open Corpus…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Open S&amp;cratch Corpus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Open the &amp;Sample Corpus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Save a Cop&amp;y of the Corpus…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Import Annotations…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Print…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Print Pre&amp;view…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Save as P&amp;DF…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Quit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>&amp;Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>&amp;Redo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Copy with Its &amp;Source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Paste as an Article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Find in Both Texts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find Ne&amp;xt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find Pre&amp;vious</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Whole Words Only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find by Regular E&amp;xpression</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find This in the &amp;Other Text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Find This in the &amp;Corpus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Filter the Cor&amp;pus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pr&amp;eferences…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Flow</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Aligned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Only &amp;Differences</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>One &amp;Column</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Reader Mode</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Scroll Both Texts Together</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Zoom &amp;In</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Zoom &amp;Out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Usual Si&amp;ze</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Cor&amp;pus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Side&amp;bar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Next Pane</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pre&amp;vious Pane</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>F&amp;ull Screen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>As &amp;Fits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>As &amp;Versions of One Article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>As &amp;Outlets on One Event</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Next Passage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Previous Passage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Next P&amp;lace of What Is Chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Previous Pl&amp;ace of What Is Chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Link Passages</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Unlink Passages</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Why Are They Linked?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Bring Both Level</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Compare A&amp;gain</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Swap Sides</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Close Both Texts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>New &amp;Tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Close Ta&amp;b</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ne&amp;xt Tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pre&amp;vious Tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Next Doubt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Previous Doubt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Ne&amp;xt Reading of It</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Pre&amp;vious Reading of It</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Keep It as It Is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;List of Doubts…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Page &amp;Clutter or Text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Start a New Article Here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Join with the Article Before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Repair Garbled Letters</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;What Could Not Be Read…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Rename</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Details…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Check the &amp;Address Again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Compare the Two Chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Compare the T&amp;wo in a New Tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Re&amp;move</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Check the Corpus &amp;File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Empty the Bin…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Report…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Copy Finding as Evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Copy Finding as &amp;Picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Findings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Names</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Fi&amp;gures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Quotes &amp;&amp; Sources</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Wording</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>No&amp;tes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Sources of the Whole Story…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Keyboard Shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;Commands…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>What the &amp;Marks Mean</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>Open the &amp;Log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/actions.py"></location>
   <source>&amp;About Variorum</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/carried_verdicts.py"></location>
   <source>{n} verdicts were carried over from an earlier reading of the text</source>
   <extracomment>For 1: A verdict was carried over from an earlier reading of the text</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Commands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Type what you want to do</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Command to look for</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/command_palette.py"></location>
   <source>Commands found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/deriving.py"></location>
   <source>Comparing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/deriving.py"></location>
   <source>Looking for names and figures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/deriving.py"></location>
   <source>Stopped before everything was worked out. “Compare again” takes it up.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Choose two things in the corpus first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Choose an article in the corpus first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>A report needs two texts that have been compared.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Write a report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Web page (*.html)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>The report is in {file}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Open it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Writing the report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Copied the finding with its sources</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Choose a finding first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>Copied the finding with its sources as a picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/edit_commands.py"></location>
   <source>The report was not written. {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Two articles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop two files here: they open side by side, the older one on the left.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>One article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop it here, then the second one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Many</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop a folder. All of it goes into the corpus; the first two are compared.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>No file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Select an article's text in the browser and drag it here, or copy it and press Ctrl+V.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>In the corpus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Double-click one article, then another; or choose two and press Return.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Nothing is open yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Drop two articles here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Variorum shows what two accounts share, and what was changed between versions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Open the sample corpus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Add files…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/empty_state.py"></location>
   <source>Paste</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Variorum corpus (*.variorum)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Add articles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Add a folder of articles</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{n} corpus files left aside: open a corpus by itself.</source>
   <extracomment>For 1: {n} corpus file left aside: open a corpus by itself.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>New corpus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{file} exists already, so it was opened as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Open corpus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{path} is not there any more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Save a copy of the corpus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Saved a copy as {file}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>{n} faults found in the corpus file.</source>
   <extracomment>For 1: {n} fault found in the corpus file.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>No fault was found in {file}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Checking the corpus file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>The bin is empty.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Empty the bin</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/file_commands.py"></location>
   <source>Delete {n} things for good? This cannot be undone, and neither can anything done before it.</source>
   <extracomment>For 1: Delete {n} thing for good? This cannot be undone, and neither can anything done before it.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Plain text and Markdown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Web pages</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Documents and books</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Mails and saved pages</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>Feeds, archives and exports</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>All articles and exports</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/file_filters.py"></location>
   <source>All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/help_commands.py"></location>
   <source>The log is empty. It would be kept in {path}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/help_commands.py"></location>
   <source>The log is in {path}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/intake.py"></location>
   <source>Adding what was fetched</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/intake.py"></location>
   <source>Reading the text</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/intake.py"></location>
   <source>Reading {n} files</source>
   <extracomment>For 1: Reading</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Edit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;View</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Compare</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>Re&amp;ading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>C&amp;orpus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menu_table.py"></location>
   <source>&amp;Help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menus.py"></location>
   <source>Open &amp;Recent Corpus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menus.py"></location>
   <source>E&amp;xport</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/menus.py"></location>
   <source>&amp;Kinds of Edit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Messages</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>{n} things could not be read; the rest was.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>{n} things could not be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>{n} remarks on what was read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Only the newest</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>and {n} more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Show the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Dismiss</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>… and {n} more (Copy takes all of them)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/message_bar.py"></location>
   <source>Hide the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Select the words to look for first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Copied with its source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Select the words to copy first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/passage_commands.py"></location>
   <source>Finding</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/preferring.py"></location>
   <source>Ignore ({n})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/preferring.py"></location>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Ignore</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/recogniser_notice.py"></location>
   <source>Preferences…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/sample.py"></location>
   <source>The sample corpus could not be opened. {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/sample.py"></location>
   <source>Putting the sample corpus together</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/sample.py"></location>
   <source>Reading the sample: {title}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/setting_menus.py"></location>
   <source>&amp;Ignore</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/setting_menus.py"></location>
   <source>Colou&amp;rs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/setting_menus.py"></location>
   <source>T&amp;ype</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Confirm the chosen finding</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Reject it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Mark it as unsure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Write a note on it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the texts: next or previous place; in Reader Mode: next or previous heading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the texts: unfold or fold the line nearest to the middle; with Shift all of them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Put out the lights; leave the find field; leave Reader Mode</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the find field: next place; in the corpus: show it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the corpus: rename</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the corpus: details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the corpus: remove</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>In the lists</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/shortcut_sheet.py"></location>
   <source>All keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>Status line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>List what could not be read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>Saved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>Saving…</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_line.py"></location>
   <source>{n} problems</source>
   <extracomment>For 1: {n} problem</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>Comparing…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>Compared as versions: {why}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>Compared as outlets: {why}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>One text is shown. Drop the second one, or choose it in the corpus, to compare them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{n} matched passages</source>
   <extracomment>For 1: {n} matched passage</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>At least {share} % of {text} has a match in {other}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>At least {share} % of {outlet}’ text has a match in {other}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>At least {share} % of {outlet}’s text has a match in {other}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>No match for {text} was found in {other} (please check)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>No match for {outlet}’ text was found in {other} (please check)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>No match for {outlet}’s text was found in {other} (please check)</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold {n} versions</source>
   <extracomment>For 1: You hold {n} version</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold version {number} of {known}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold version {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold versions {numbers} of {known}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>You hold versions {numbers}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>changed on {day}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>changed between {early} and {late}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>no change found</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{n} changes</source>
   <extracomment>For 1: {n} change</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{changes}: none may change the meaning</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{changes}: {n} may change the meaning</source>
   <extracomment>For 1: {changes}: {n} may change the meaning</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>looking for names and figures…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{findings}, {n} to review</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/status_words.py"></location>
   <source>{n} unsure readings (F7)</source>
   <extracomment>For 1: {n} unsure reading (F7)</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} texts</source>
   <extracomment>For 1: {n} text</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{texts} of {n} articles</source>
   <extracomment>For 1: {texts} of {n} article</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} articles</source>
   <comment>versions of …</comment>
   <extracomment>For 1: {n} article</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} taken as versions of {article}</source>
   <extracomment>For 1: {n} taken as a version of {article}</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} things could not be read</source>
   <extracomment>For 1: {n} thing could not be read</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} remarks</source>
   <extracomment>For 1: {n} remark</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>Read: {what}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{n} files read: {what}.</source>
   <extracomment>For 1: {n} file read: {what}.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>text without a file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>{file} → {article}, version {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/summing_up.py"></location>
   <source>a text without a headline</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/tabs.py"></location>
   <source>New tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/tabs.py"></location>
   <source>Comparisons</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/tabs.py"></location>
   <source>Close this comparison</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/texts.py"></location>
   <source>{outlet} (left)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/texts.py"></location>
   <source>{outlet} (right)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Versions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Outlets</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Flow</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Aligned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Only differences</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>One column</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Toolbar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Add…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Differences to pass over</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Report…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>How the texts are set</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>{n} of {total}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>{places} in the texts that Next and Previous go to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>Find in both texts</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../gui/variorum_gui/window/toolbar.py"></location>
   <source>{n} places</source>
   <extracomment>For 1: {n} place</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>Read only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>Show Problems</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>No article was found in what was given.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/wiring.py"></location>
   <source>Select the passage the note is about first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../gui/variorum_gui/window/workspace.py"></location>
   <source>Stopped; nothing was added.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage removed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage with {holding} removed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence removed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence with {holding} removed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage added</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage with {holding} added</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence added</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Sentence with {holding} added</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Removed in {text}: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Added in {text}: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <source>{text} carries a notice: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Notice added</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>{text} carried a notice: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Notice removed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Headline changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Passage moved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Moved: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/changes.py"></location>
   <source>Byline changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation removed: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation added: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation shortened</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation extended</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier removed: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier added: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution removed: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution added: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Wording changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Wording removed: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Wording added: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>House style changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>House style removed: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>House style added: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation marks changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation marks removed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Quotation marks added</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Figure changed: {old} → {new}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Figure removed: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Figure added: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name changed: {old} → {new}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name removed: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name added: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name or pronoun changed: {old} → {new}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name or pronoun removed: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name or pronoun added: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with a name changed: {old} → {new}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with a name removed: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with a name added: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time changed: {old} → {new}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time removed: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time added: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Negation in a reworded passage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Qualifier in a reworded passage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Attribution in a reworded passage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Reworded, with other names: {names}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Name in a reworded passage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/edited_words.py"></location>
   <source>Date or time in a reworded passage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <source>Notice in {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <source>Figures to check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <source>Spelled {values}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <source>Described differently</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <source>Places to check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <source>Days to check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/facts_told.py"></location>
   <source>Ages to check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/figures_in_links.py"></location>
   <source>Figures to check: {one} / {other}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/figures_in_links.py"></location>
   <source>Negation to check: {one} / {other}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/figures_in_links.py"></location>
   <source>In nearly the same sentence: {told}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/not_searched.py"></location>
   <source>Of passages told in other words, those that could be linked were compared; what is not linked may still be told in both texts.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only in {text}: {holding}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only in {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Perhaps only in {text}: {holding}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Perhaps only in {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Partly only in {text}: {holding}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Partly only in {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>No match found in {text} (please check): {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only a possible match in {text} (please check): {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>Only part of it has a match in {text} (please check): {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – no match found in {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – only a possible match in {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{words} – only part of it has a match in {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../../core/variorum/reviewing/one_account_only.py"></location>
   <source>{n} sentences</source>
   <extracomment>For 1: {n} sentence</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a figure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a quotation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source and a figure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source and a quotation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a figure and a quotation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/passages.py"></location>
   <source>a source, a figure and a quotation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/phrases.py"></location>
   <source>added {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/phrases.py"></location>
   <source>removed {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation in different words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation with a negation in one text only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Quotation given to different speakers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Speaker named in two ways</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>{words} – longer in {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Same quotation, word for word</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Speakers: {speakers}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>no speaker found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>perhaps {speaker}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>{text} credits {source}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/quoted_alike.py"></location>
   <source>Relayed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/told_otherwise.py"></location>
   <source>Qualifier differs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/told_otherwise.py"></location>
   <source>Attribution differs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../../core/variorum/reviewing/told_otherwise.py"></location>
   <source>{words} only in {text}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>
