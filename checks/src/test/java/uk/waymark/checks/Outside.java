package uk.waymark.checks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/** What code does to learn of the world outside its parameters. */
final class Outside {
  /** Files, the network, databases and other threads; an address alone reaches nowhere. */
  static final DescribedPredicate<JavaClass> REACHES_OUT =
      resideInAnyPackage(
              "java.net..",
              "java.nio.file..",
              "java.nio.channels..",
              "java.sql..",
              "java.util.concurrent..")
          .and(DescribedPredicate.not(belongToAnyOf(URI.class, URISyntaxException.class)))
          .or(
              belongToAnyOf(
                  File.class,
                  FileInputStream.class,
                  FileOutputStream.class,
                  FileReader.class,
                  FileWriter.class,
                  RandomAccessFile.class))
          .as("reach out");

  /** Any access, so that a reference to a method counts as a call of it. */
  static final DescribedPredicate<JavaAccess<?>> READS_A_CLOCK =
      DescribedPredicate.describe(
          "read a clock",
          access -> {
            var owner = access.getTargetOwner();
            return switch (access.getName()) {
              case "now" -> owner.getPackageName().startsWith("java.time");
              case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
              case "getInstance" -> owner.isEquivalentTo(Calendar.class);
              case "<init>" ->
                  access.getTarget().getFullName().endsWith("()")
                      && (owner.isEquivalentTo(Date.class)
                          || owner.isEquivalentTo(GregorianCalendar.class));
              default -> access.getName().startsWith("system") && owner.isEquivalentTo(Clock.class);
            };
          });

  private Outside() {}
}
