<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
 <context>
  <name>Variorum</name>
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
 </context>
</TS>
