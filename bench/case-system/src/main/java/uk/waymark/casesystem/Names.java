package uk.waymark.casesystem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.waymark.casesystem.life.Dice;

/**
 * Made-up names. Family names are trees, birds and stones, so that nobody takes a page for that of
 * a real person.
 */
record Names(String given, String family) {
  private static final List<String> GIVEN =
      List.of(
          "Aaliyah",
          "Abdi",
          "Adeola",
          "Aisha",
          "Alex",
          "Amina",
          "Amir",
          "Aoife",
          "Asha",
          "Bao",
          "Bethan",
          "Callum",
          "Caoimhe",
          "Chidi",
          "Chloe",
          "Connor",
          "Daisy",
          "Daniel",
          "Destiny",
          "Dilan",
          "Ebony",
          "Ellie",
          "Emeka",
          "Esther",
          "Ethan",
          "Farah",
          "Fatima",
          "Finn",
          "Gabriela",
          "Grace",
          "Hamza",
          "Hana",
          "Harjit",
          "Harry",
          "Ibrahim",
          "Imogen",
          "Isaac",
          "Jade",
          "Jamal",
          "Jasmine",
          "Jordan",
          "Josh",
          "Kai",
          "Kayleigh",
          "Kofi",
          "Kwame",
          "Layla",
          "Leah",
          "Lewis",
          "Liam",
          "Luca",
          "Maja",
          "Marcus",
          "Mei",
          "Merhawi",
          "Mohammed",
          "Molly",
          "Naomi",
          "Nathan",
          "Niamh",
          "Noor",
          "Oliver",
          "Olivia",
          "Omar",
          "Priti",
          "Rahim",
          "Reece",
          "Rosa",
          "Ruby",
          "Sam",
          "Samira",
          "Selam",
          "Shanice",
          "Sofia",
          "Tariq",
          "Thanh",
          "Tia",
          "Tyrone",
          "Yasmin",
          "Yonas",
          "Zainab",
          "Zoe");
  private static final List<String> FAMILY =
      List.of(
          "Alderbank",
          "Applewood",
          "Ashlark",
          "Basaltine",
          "Beechmoor",
          "Birchfinch",
          "Blackthorne",
          "Bramblewick",
          "Bulrush",
          "Cedarwell",
          "Chalkhill",
          "Cherrystone",
          "Clovermead",
          "Cobblewren",
          "Cormorant",
          "Curlewdale",
          "Elderflint",
          "Elmswift",
          "Fernlea",
          "Flintbeck",
          "Foxglove",
          "Goldfinch",
          "Gorsebank",
          "Granitehall",
          "Greyheron",
          "Hawthornley",
          "Hazelgrit",
          "Heatherstone",
          "Hollybrook",
          "Hornbeamer",
          "Ivythwaite",
          "Jackdawe",
          "Juniperton",
          "Kestrelman",
          "Kingfisher",
          "Lapwing",
          "Larchmont",
          "Limestoke",
          "Linnetby",
          "Maplegate",
          "Marlpit",
          "Merlinshaw",
          "Mistlewood",
          "Nettlecombe",
          "Nightjar",
          "Nuthatch",
          "Oakapple",
          "Ouzelby",
          "Pebblebrook",
          "Pinewarden",
          "Plovermere",
          "Quartzley",
          "Redstart",
          "Rowanbrae",
          "Rushmere",
          "Sandpiper",
          "Shaleford",
          "Silverbirch",
          "Skylarke",
          "Slatecross",
          "Sorreldene",
          "Sparrowhale",
          "Starlingham",
          "Sycamorris",
          "Teaselworth",
          "Thistledown",
          "Thornquist",
          "Treecreeper",
          "Wagtailor",
          "Waxwing",
          "Willowherb",
          "Yarrowby");

  static Names of(Dice dice) {
    return new Names(dice.oneOf(GIVEN), dice.oneOf(FAMILY));
  }

  String full() {
    return given + " " + family;
  }

  /** The fields of person-named. Phone numbers are of the range kept for drama (07700 900). */
  Map<String, String> fields(Dice dice, boolean speaksAnotherLanguage) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("givenName", given);
    fields.put("familyName", family);
    if (dice.chance(0.12)) {
      fields.put("preferredName", dice.oneOf(GIVEN));
    }
    if (dice.chance(0.6)) {
      fields.put("email", (given + "." + family).toLowerCase(Locale.ROOT) + "@example.org");
    }
    if (dice.chance(0.7)) {
      fields.put("phone", "07700 900%03d".formatted(dice.between(0, 999)));
    }
    if (speaksAnotherLanguage) {
      fields.put("language", dice.oneOf("ar", "ti", "ps", "ku", "sq", "vi"));
    }
    return fields;
  }
}
