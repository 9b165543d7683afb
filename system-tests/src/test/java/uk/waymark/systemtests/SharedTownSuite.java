package uk.waymark.systemtests;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * What needs no Waymark of its own, in one fork of the tests, which so starts a {@link SharedTown}
 * once.
 */
@Suite
@SelectClasses({
  WorkedExamplesOverHttpTest.class,
  BrokenInputTest.class,
  EmailArrivesTest.class,
  PersonalDataInLogsTest.class,
  ErasureConfirmedTest.class,
  DemoSignInRefusedTest.class
})
class SharedTownSuite {}
