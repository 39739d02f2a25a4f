package io.zengshou.examples.console;

import io.zengshou.rules.text.Text;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a database says, in words of ours. What an address holds is told to nobody. */
final class DatabaseWords {

  private static final Pattern NO_DRIVER =
      Pattern.compile("(?i)no suitable driver(?: found for jdbc:([a-z0-9]+))?.*", Pattern.DOTALL);

  /** The jar that knows a kind of database, by what follows {@code jdbc:}. */
  private static final Map<String, String> DRIVERS =
      Map.ofEntries(
          Map.entry("h2", "com.h2database:h2"),
          Map.entry("postgresql", "org.postgresql:postgresql"),
          Map.entry("mysql", "com.mysql:mysql-connector-j"),
          Map.entry("mariadb", "org.mariadb.jdbc:mariadb-java-client"),
          Map.entry("oracle", "com.oracle.database.jdbc:ojdbc11"),
          Map.entry("sqlserver", "com.microsoft.sqlserver:mssql-jdbc"),
          Map.entry("sqlite", "org.xerial:sqlite-jdbc"),
          Map.entry("dm", "com.dameng:DmJdbcDriver18"),
          Map.entry("kingbase8", "cn.com.kingbase:kingbase8"),
          Map.entry("opengauss", "org.opengauss:opengauss-jdbc"));

  /** By how an SQLSTATE begins: the longer first. */
  private static final Map<String, Text> STATES = states();

  private DatabaseWords() {}

  private static Map<String, Text> states() {
    Map<String, Text> states = new LinkedHashMap<>();
    Text missing = new Text("没有这个数据库，看看地址有没有写错", "no such database: look at its address again");
    Text table = new Text("数据库里没有要用的表", "a table is missing");
    Text column = new Text("表里没有要用的列", "a column is missing");
    states.put("90146", missing);
    states.put("90013", missing);
    states.put("90020", new Text("别的程序正开着这个数据库，关掉再试", "another program has the database open"));
    states.put("90030", new Text("数据库文件坏了", "the file of the database is damaged"));
    Text there =
        new Text(
            "库里已有同名的表，不覆盖；换一个库", "a table of that name is there already: take another database");
    states.put("42S01", there);
    states.put("42P07", there);
    states.put("42S02", table);
    states.put("42P01", table);
    states.put("42S22", column);
    states.put("42703", column);
    states.put("42501", new Text("这个用户没有权限", "the user may not do that"));
    states.put("42", new Text("数据库不认这样的查询", "the database does not know such a query"));
    states.put(
        "08",
        new Text(
            "连不上数据库：地址、端口或网络不对，或者数据库没有开",
            "the database is not reached: its address, the network, or it does not run"));
    states.put("28", new Text("用户名或口令不对", "a wrong user or password"));
    states.put("3D", missing);
    states.put("22", new Text("数据放不进表里的列", "a value does not fit its column"));
    states.put("23", new Text("与库里已有的数据冲突", "it contradicts what is there already"));
    states.put("40", new Text("与别的程序冲突，再运行一次", "another program was in the way: run it again"));
    states.put(
        "53", new Text("数据库的磁盘、内存或连接不够", "the database is out of disk, memory or connections"));
    states.put("57", new Text("数据库停了，或中断了查询", "the database stopped"));
    return states;
  }

  static Text of(SQLException e) {
    Matcher driver = NO_DRIVER.matcher(String.valueOf(e.getMessage()));
    if (driver.matches()) {
      return noDriver(driver.group(1) == null ? "" : driver.group(1).toLowerCase(Locale.ROOT));
    }
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String code = state.isEmpty() ? "" : "（SQLSTATE " + state + "）";
    for (Map.Entry<String, Text> each : STATES.entrySet()) {
      if (state.startsWith(each.getKey())) {
        return new Text(
            each.getValue().zh() + code, each.getValue().en() + " (SQLSTATE " + state + ")");
      }
    }
    return new Text("数据库出错" + code, "the database failed " + state);
  }

  private static Text noDriver(String kind) {
    String jar = DRIVERS.get(kind);
    if (jar == null) {
      return new Text(
          "不认得这种数据库：jdbc:"
              + kind
              + "。认得的要加驱动："
              + String.join("、", DRIVERS.keySet().stream().sorted().toList()),
          "no driver for jdbc:"
              + kind
              + "; drivers are known for "
              + String.join(", ", DRIVERS.keySet().stream().sorted().toList()));
    }
    String name = jar.substring(jar.indexOf(':') + 1);
    return new Text(
        "没有 jdbc:"
            + kind
            + " 的驱动。取来 "
            + jar
            + " 的 jar，与程序一起运行：java -cp county.jar:"
            + name
            + ".jar io.zengshou.examples.county.County …（Windows 上冒号改成分号）",
        "no driver for jdbc:"
            + kind
            + ". Get the jar of "
            + jar
            + " and run both: java -cp county.jar:"
            + name
            + ".jar io.zengshou.examples.county.County … (with a semicolon on Windows)");
  }
}
