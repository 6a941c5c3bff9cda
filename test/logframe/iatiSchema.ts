/**
 * What IATI 2.03 asks of an activity with results, as a schema of our own: the elements that Twinledger writes, their order, and
 * what each must have. Source: IATI 2.03, iati-activity and result.
 */
export const iatiSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
  <xs:complexType name="text"><xs:sequence>
    <xs:element name="narrative" maxOccurs="unbounded"><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType></xs:element>
  </xs:sequence></xs:complexType>
  <xs:simpleType name="identifier"><xs:restriction base="xs:string"><xs:pattern value="[^/&amp;|?]+"/></xs:restriction></xs:simpleType>
  <xs:complexType name="org"><xs:complexContent><xs:extension base="text">
    <xs:attribute name="ref" type="identifier" use="required"/><xs:attribute name="type" use="required"/>
  </xs:extension></xs:complexContent></xs:complexType>
  <xs:complexType name="code"><xs:attribute name="code" use="required"/></xs:complexType>
  <xs:complexType name="day"><xs:attribute name="iso-date" type="xs:date" use="required"/></xs:complexType>
  <xs:complexType name="value">
    <xs:sequence><xs:element name="comment" type="text" minOccurs="0"/></xs:sequence><xs:attribute name="value" type="xs:decimal"/>
  </xs:complexType>
  <xs:element name="iati-activities"><xs:complexType><xs:sequence>
    <xs:element name="iati-activity" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="iati-identifier" type="identifier"/>
      <xs:element name="reporting-org" type="org"/>
      <xs:element name="title" type="text"/>
      <xs:element name="description" type="text"/>
      <xs:element name="participating-org"><xs:complexType><xs:complexContent><xs:extension base="org"><xs:attribute name="role" use="required"/></xs:extension></xs:complexContent></xs:complexType></xs:element>
      <xs:element name="activity-status" type="code"/>
      <xs:element name="activity-date" maxOccurs="2"><xs:complexType><xs:attribute name="type" use="required"/><xs:attribute name="iso-date" type="xs:date" use="required"/></xs:complexType></xs:element>
      <xs:element name="recipient-country" type="code"/>
      <xs:element name="sector" type="code"/>
      <xs:element name="result" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:element name="title" type="text"/>
        <xs:element name="description" type="text" minOccurs="0"/>
        <xs:element name="indicator" maxOccurs="unbounded"><xs:complexType><xs:sequence>
          <xs:element name="title" type="text"/>
          <xs:element name="description" type="text" minOccurs="0"/>
          <xs:element name="baseline" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:complexContent><xs:extension base="value">
            <xs:attribute name="year" type="xs:positiveInteger" use="required"/><xs:attribute name="iso-date" type="xs:date"/>
          </xs:extension></xs:complexContent></xs:complexType></xs:element>
          <xs:element name="period" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
            <xs:element name="period-start" type="day"/>
            <xs:element name="period-end" type="day"/>
            <xs:element name="target" type="value" minOccurs="0" maxOccurs="unbounded"/>
            <xs:element name="actual" type="value" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence></xs:complexType></xs:element>
        </xs:sequence>
        <xs:attribute name="measure" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[1-5]"/></xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="ascending" type="xs:boolean"/></xs:complexType></xs:element>
      </xs:sequence>
      <xs:attribute name="type" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[1239]"/></xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element>
    </xs:sequence><xs:attribute ref="xml:lang" use="required"/></xs:complexType></xs:element>
  </xs:sequence>
  <xs:attribute name="version" fixed="2.03" use="required"/><xs:attribute name="generated-datetime" type="xs:dateTime"/></xs:complexType></xs:element>
</xs:schema>`;

export const xmlSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang" type="xs:language"/>
</xs:schema>`;
