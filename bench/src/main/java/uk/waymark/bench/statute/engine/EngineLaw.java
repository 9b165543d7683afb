package uk.waymark.bench.statute.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.command.CommandFactory;

/**
 * The law in Drools, in its fastest form that fits: rules compiled to Java (executable model), one
 * KieBase for ever, a stateless session over facts made beforehand. Not its sequential mode: there
 * a fact that one rule derives reaches no other rule.
 */
final class EngineLaw {
  private static final String RULES = "statute.drl";

  private final StatelessKieSession session;

  private EngineLaw(KieBase base) {
    session = base.newStatelessKieSession();
  }

  /** Compiles the rules. */
  static EngineLaw compiled() {
    var services = KieServices.get();
    var files = services.newKieFileSystem();
    files.write("src/main/resources/uk/waymark/bench/statute/engine/" + RULES, rules());
    var built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (built.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException("The rules do not compile: " + built.getResults());
    }
    var container = services.newKieContainer(services.getRepository().getDefaultReleaseId());
    return new EngineLaw(container.getKieBase());
  }

  /** Asks about one day of one life. */
  Found ask(List<Object> facts, boolean explained) {
    var found = new Found(explained);
    session.execute(
        CommandFactory.newBatchExecution(
            List.of(
                CommandFactory.newSetGlobal("found", found),
                CommandFactory.newInsertElements(facts),
                CommandFactory.newFireAllRules())));
    return found;
  }

  private static String rules() {
    try (InputStream in = EngineLaw.class.getResourceAsStream(RULES)) {
      return new String(Objects.requireNonNull(in, RULES).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
