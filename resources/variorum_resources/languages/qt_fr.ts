<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Words of Qt's own: those its translations lack, and keys called as they are on the keyboards people have. -->
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
 <context>
  <name>QShortcut</name>
  <message>
   <source>Return</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>←</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>→</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Dans :</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Type de fichier :</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Lecteur</translation>
  </message>
  <message>
   <source>Folder</source>
   <comment>All other platforms</comment>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Inconnu</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;Ensemble de pages :</translation>
  </message>
 </context>
</TS>
