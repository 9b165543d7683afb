package uk.waymark.local;

import java.util.List;

/** The page on which a visitor chooses whom to be. Plain HTML: needs no JavaScript, no network. */
final class DemoLoginPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Demo sign-in – Waymark</title>
      <style>
      body { font-family: Arial, Helvetica, sans-serif; font-size: 1.1875rem; line-height: 1.3;
        color: #0b0c0c; background: #fff; margin: 0; }
      header { background: #1d2a44; color: #fff; padding: 0.75rem 1rem; font-weight: bold; }
      main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem; }
      h1 { font-size: 2rem; line-height: 1.1; margin: 0 0 1.25rem; }
      .warning { border-left: 0.5rem solid #b10e1e; padding: 0.5rem 0 0.5rem 1rem;
        font-weight: bold; }
      ul { list-style: none; padding: 0; }
      li { margin: 0 0 0.75rem; }
      button { font: inherit; width: 100%; text-align: left; padding: 0.75rem 1rem; color: #0b0c0c;
        background: #f3f2f1; border: 2px solid #505a5f; cursor: pointer; }
      button:hover { background: #dbdad9; }
      button:focus { outline: 3px solid #ffdd00; outline-offset: 0; border-color: #0b0c0c;
        box-shadow: inset 0 0 0 2px #0b0c0c; }
      button span { display: block; }
      button .name { font-weight: bold; }
      </style>
      </head>
      <body>
      <header>Waymark</header>
      <main>
      <h1>Demo sign-in</h1>
      <p class="warning">Demo sign-in: anyone can sign in as anyone. Not for real people's data.</p>
      <p>Choose who to be. All of these people are made up.</p>
      <form method="post">
      <ul>
      """;

  private DemoLoginPage() {}

  static String of(List<DemoUser> people) {
    StringBuilder page = new StringBuilder(HEAD);
    for (DemoUser person : people) {
      page.append("<li><button type=\"submit\" name=\"username\" value=\"")
          .append(escape(person.username()))
          .append("\"><span class=\"name\">")
          .append(escape(person.name()))
          .append("</span> <span>")
          .append(escape(person.role()))
          .append("</span></button></li>\n");
    }
    return page.append("</ul>\n</form>\n</main>\n</body>\n</html>\n").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
