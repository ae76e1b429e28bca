<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Words of Qt's own: those its translations lack, and keys called as they are on the keyboards people have. -->
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
 <context>
  <name>QShortcut</name>
  <message>
   <source>Return</source>
   <translation>Eingabe</translation>
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
  <message>
   <source>PgUp</source>
   <translation>Bild ↑</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>Bild ↓</translation>
  </message>
 </context>
</TS>
