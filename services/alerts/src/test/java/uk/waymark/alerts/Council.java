package uk.waymark.alerts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.contracts.message.Revision;
import uk.waymark.contracts.message.StaffMessage;

/** An authority whose staff list and duties a test publishes on the real topics. */
public final class Council {
  private final String authority;
  private final Producer<String, byte[]> producer;
  private final LocalDate appointedOn;
  private long revision;
  private long generation = 1;

  Council(String authority, Producer<String, byte[]> producer, LocalDate appointedOn) {
    this.authority = authority;
    this.producer = producer;
    this.appointedOn = appointedOn;
  }

  /** Its GSS code. */
  public String authority() {
    return authority;
  }

  /** The address of a member of staff or a mailbox. */
  public String address(String staffId) {
    return staffId + "@" + authority.toLowerCase(Locale.ROOT) + ".example.org";
  }

  /** Puts a personal adviser with an address in the staff list. */
  public void adviser(String staffId) throws Exception {
    staff(staffId, "adviser", address(staffId), null, null);
  }

  /** Puts the mailbox of a team in the staff list. */
  public void mailbox(String staffId, String team) throws Exception {
    staff(staffId, "team-mailbox", address(staffId), team, null);
  }

  /** Puts any entry in the staff list. */
  public void staff(
      String staffId,
      String role,
      @Nullable String email,
      @Nullable String team,
      @Nullable LocalDate awayFrom)
      throws Exception {
    publish(
        Topics.STAFF,
        staffId,
        new StaffMessage(
            authority,
            staffId,
            "Zebedee Quillfeather",
            email,
            role,
            team,
            null,
            awayFrom,
            null,
            null,
            ++revision));
  }

  /** Takes an entry out of the staff list. */
  public void noLongerStaff(String staffId) throws Exception {
    producer.send(new ProducerRecord<>(Topics.STAFF, authority + "/" + staffId, null)).get();
  }

  /** Says that this adviser is appointed for a young person. */
  public void appoint(String subject, String adviserId, @Nullable String team) throws Exception {
    adviserDuties(subject, List.of(new AdviserLine(adviserId, team, appointedOn, null)), null);
  }

  /** Says what adviser-duties knows of a young person. */
  public void adviserDuties(
      String subject, List<AdviserLine> advisers, @Nullable LocalDate diedOn, DutyLine... duties)
      throws Exception {
    publish(Topics.ADVISER_DUTIES, subject, message(subject, ++revision, diedOn, advisers, duties));
  }

  /** Says what plan-deadlines knows of a young person. */
  public void owes(String subject, DutyLine... duties) throws Exception {
    owes(++revision, subject, duties);
  }

  /** Says it with a revision of one's own choosing. */
  public void owes(long number, String subject, DutyLine... duties) throws Exception {
    publish(Topics.PLAN_DEADLINES, subject, message(subject, number, null, List.of(), duties));
  }

  /** Says that a young person has died. */
  public void died(String subject, LocalDate on, DutyLine... duties) throws Exception {
    publish(Topics.PLAN_DEADLINES, subject, message(subject, ++revision, on, List.of(), duties));
  }

  /** Erases a young person from both duty topics. */
  public void erase(String subject) throws Exception {
    for (String topic : List.of(Topics.ADVISER_DUTIES, Topics.PLAN_DEADLINES)) {
      producer.send(new ProducerRecord<>(topic, authority + "/" + subject, null)).get();
    }
  }

  /** From now on messages are of a rebuild. */
  public void rebuild() {
    generation++;
  }

  /** The revision last published. */
  public long revision() {
    return revision;
  }

  private DutiesMessage message(
      String subject,
      long number,
      @Nullable LocalDate diedOn,
      List<AdviserLine> advisers,
      DutyLine... duties) {
    return new DutiesMessage(
        authority,
        subject,
        new Revision(generation, number),
        number,
        "law",
        "settings",
        "hash-" + number,
        diedOn,
        advisers,
        List.of(duties),
        List.of());
  }

  private void publish(String topic, String id, Object message) throws Exception {
    producer
        .send(
            new ProducerRecord<>(
                topic, authority + "/" + id, Json.mapper().writeValueAsBytes(message)))
        .get();
  }
}
