package io.zengshou.rules.drl.totals;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** An exact sum in the shape that Drools asks for. */
abstract class Total<T> implements AccumulateFunction<Total.Sum<T>> {

  private static final long serialVersionUID = 1L;

  /** A sum under way. Never serialised: sessions live for one evaluation. */
  static final class Sum<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient T value;

    private Sum(T zero) {
      this.value = zero;
    }
  }

  private final transient Class<T> type;
  private final transient T zero;
  private final transient BinaryOperator<T> plus;

  Total(Class<T> type, T zero, BinaryOperator<T> plus) {
    this.type = type;
    this.zero = zero;
    this.plus = plus;
  }

  @Override
  public Sum<T> createContext() {
    return new Sum<>(zero);
  }

  @Override
  public void init(Sum<T> sum) {
    sum.value = zero;
  }

  /** Unknown amounts are left out here; who asks for what is unknown does not ask a session. */
  @Override
  public void accumulate(Sum<T> sum, @Nullable Object value) {
    if (value != null) {
      sum.value = plus.apply(sum.value, type.cast(value));
    }
  }

  @Override
  public void reverse(Sum<T> sum, Object value) {
    throw new UnsupportedOperationException("facts are never changed or taken back");
  }

  @Override
  public boolean supportsReverse() {
    return false;
  }

  @Override
  public Object getResult(Sum<T> sum) {
    return sum.value;
  }

  @Override
  public Class<?> getResultType() {
    return type;
  }

  @Override
  public void writeExternal(ObjectOutput out) {
    throw new UnsupportedOperationException("not serialisable");
  }

  @Override
  public void readExternal(ObjectInput in) {
    throw new UnsupportedOperationException("not serialisable");
  }
}
