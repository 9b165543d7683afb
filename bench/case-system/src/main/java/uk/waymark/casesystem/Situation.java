package uk.waymark.casesystem;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Desk;
import uk.waymark.casesystem.life.Dice;
import uk.waymark.casesystem.life.Story;

/** One situation of the demo, told so that it stands as at today, whatever day today is. */
interface Situation {
  Story told(String subject, Desk desk, LocalDate today, Dice dice);
}
