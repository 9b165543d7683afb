package uk.waymark.statute.law;

import java.net.URI;

/** An Act, a statutory instrument, a judgment or a guidance document, with its official address. */
public enum Instrument {
  CHILDREN_ACT_1989("Children Act 1989", "ukpga/1989/41"),
  CHILDREN_LEAVING_CARE_ACT_2000("Children (Leaving Care) Act 2000", "ukpga/2000/35"),
  FAMILY_LAW_REFORM_ACT_1969("Family Law Reform Act 1969", "ukpga/1969/46"),
  NATIONALITY_IMMIGRATION_ASYLUM_ACT_2002(
      "Nationality, Immigration and Asylum Act 2002", "ukpga/2002/41"),
  LASPO_2012("Legal Aid, Sentencing and Punishment of Offenders Act 2012", "ukpga/2012/10"),
  CHILDREN_LEAVING_CARE_REGULATIONS_2001(
      "Children (Leaving Care) (England) Regulations 2001", "uksi/2001/2874"),
  PRIORITY_NEED_ORDER_2002(
      "Homelessness (Priority Need for Accommodation) (England) Order 2002", "uksi/2002/2051"),
  HIGHER_EDUCATION_BURSARY_REGULATIONS_2009(
      "Children Act 1989 (Higher Education Bursary) (England) Regulations 2009", "uksi/2009/2274"),
  CARE_PLANNING_REGULATIONS_2010(
      "Care Planning, Placement and Case Review (England) Regulations 2010", "uksi/2010/959"),
  CARE_LEAVERS_REGULATIONS_2010("Care Leavers (England) Regulations 2010", "uksi/2010/2571"),
  ADVOCACY_REGULATIONS_2006(
      "Children Act 1989 Representations Procedure (England) Regulations 2006", "uksi/2006/1738"),
  STUDENT_SUPPORT_REGULATIONS_2011(
      "Education (Student Support) Regulations 2011", "uksi/2011/1986"),
  HOUSING_ACT_1996("Housing Act 1996", "ukpga/1996/52"),
  LOCAL_GOVERNMENT_FINANCE_ACT_1992("Local Government Finance Act 1992", "ukpga/1992/14"),
  CHILDREN_SOCIAL_WORK_ACT_2017("Children and Social Work Act 2017", "ukpga/2017/16"),
  CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026(
      "Children's Wellbeing and Schools Act 2026", "ukpga/2026/21"),
  UNIVERSAL_CREDIT_REGULATIONS_2013("Universal Credit Regulations 2013", "uksi/2013/376"),
  ALLOCATION_REGULATIONS_2025(
      "Allocation of Housing (Qualification Criteria: Care Leavers) Regulations 2025",
      "uksi/2025/706"),
  GE_ERITREA(
      "R (GE (Eritrea)) [2014] EWCA Civ 1490",
      URI.create("https://caselaw.nationalarchives.gov.uk/ewca/civ/2014/1490")),
  LEAVING_CARE_GUIDANCE(
      "Children Act 1989 guidance, volume 3",
      URI.create(
          "https://www.gov.uk/government/publications/children-act-1989-transition-to-adulthood-for-care-leavers")),
  BURSARY_FUND_GUIDE(
      "16 to 19 Bursary Fund guide",
      URI.create(
          "https://gov.uk/government/publications/16-to-19-bursary-fund-guidance/16-to-19-bursary-fund-guide-2025-to-2026")),
  JUNIOR_ISA_GUIDANCE(
      "Junior ISAs for looked-after children, statutory guidance",
      URI.create(
          "https://www.gov.uk/government/publications/junior-individual-saving-accounts-for-looked-after-children/junior-individual-saving-accounts-for-looked-after-children")),
  HEALTH_COSTS_ANNOUNCEMENT(
      "Announcement of free health costs for care leavers",
      URI.create(
          "https://www.healthwatchmiltonkeynes.co.uk/advice-and-information/2026-01-07/carer-leavers-now-eligible-free-nhs-services")),
  LOCAL_PRACTICE(
      "The council's own target",
      URI.create(
          "https://westmorlandandfurness.gov.uk/health-and-social-care/care-leavers-local-offer/care-leavers-personal-adviser")),
  APPRENTICESHIP_BURSARY_POLICY(
      "Apprenticeships care leavers' bursary policy",
      URI.create(
          "https://www.gov.uk/government/publications/apprenticeships-bursary-for-care-leavers/apprenticeships-care-leavers-bursary-policy-summary"));

  private final String title;
  private final URI uri;

  Instrument(String title, String path) {
    this(title, URI.create("https://www.legislation.gov.uk/" + path + "/"));
  }

  Instrument(String title, URI uri) {
    this.title = title;
    this.uri = uri;
  }

  /** The short title. */
  public String title() {
    return title;
  }

  /** The official address; for legislation the root below which its places lie. */
  public URI uri() {
    return uri;
  }

  /** The address of a place in it, such as {@code section/23C}. */
  URI at(String place) {
    return URI.create(uri + place);
  }
}
