// What about.ts says.
import type { Texts } from '../../locales/language';

export const steps: Texts = {
  en: 'On Inputs, replace the yellow examples: prices and shares of buyers, spend and customers of one month by channel, costs of one order.',
  ru: 'На листе «Исходные данные» замените жёлтые примеры: цены и доли покупателей, расходы и клиентов каждого канала за месяц, затраты на один заказ.',
  zh: '在“输入”表中替换黄色示例：价格与买家占比、各渠道一个月的花费与客户数、单笔订单成本。',
  vi: 'Ở trang Dữ liệu đầu vào, thay các ví dụ màu vàng: giá và tỷ lệ người mua, chi tiêu và số khách từng kênh trong một tháng, chi phí một đơn.',
};
export const steps2: Texts = {
  en: 'Add what customers buy later and whom they bring. What you do not use stays at 0.',
  ru: 'Добавьте, что клиенты покупают потом и кого приводят. Чем не пользуетесь — оставьте 0.',
  zh: '补充客户后续购买与转介绍情况；未采用的填 0。',
  vi: 'Thêm những gì khách mua sau đó và họ giới thiệu ai. Không dùng thì để 0.',
};
export const steps3: Texts = {
  en: 'Read Unit economics: does the first order pay, and if not, do repeat sales or referrals? Stop or fix the channels in red.',
  ru: 'Смотрите «Юнит-экономику»: окупается ли первый заказ, а если нет — то повторные продажи или рекомендации? Красные каналы чините или останавливайте.',
  zh: '查看“单位经济模型”：首单是否盈利？若否，靠复购还是转介绍？标红的渠道需改进或停止。',
  vi: 'Đọc trang Kinh tế đơn vị: đơn đầu có lãi không, nếu không thì mua lại hay giới thiệu bù được? Kênh tô đỏ cần sửa hoặc dừng.',
};
export const steps4: Texts = {
  en: 'On What if, see how far the price may fall or CAC rise, and which delivery model earns most from the same leads.',
  ru: 'На листе «Что если» посмотрите, насколько можно снизить цену или поднять CAC и какая модель входа больше зарабатывает на тех же лидах.',
  zh: '在“假设分析”表查看价格可降、CAC 可升的余地，以及同样线索下哪种引流模式最赚钱。',
  vi: 'Ở trang Nếu thay đổi, xem giá có thể giảm hay CAC có thể tăng đến đâu, và mô hình dùng thử nào lãi nhất từ cùng số lead.',
};
export const steps5: Texts = {
  en: 'Every month: type the new spend and customers, and compare.',
  ru: 'Каждый месяц вносите новые расходы и клиентов и сравнивайте.',
  zh: '每月更新花费与客户数，并对比变化。',
  vi: 'Mỗi tháng nhập chi tiêu và số khách mới rồi so sánh.',
};
export const method: Texts = {
  en: 'Everything is per customer and, in all but CAC, per first order. Average price = Σ price × share of buyers. Margin of the first order = average price − refunds − payment fee − costs of the order; profit on the first order (direct UE) = that − CAC. The pay of sellers is in the costs of the order, not in CAC. A refund gives back the price, not the costs.',
  ru: 'Всё — на одного клиента, то есть на один первый заказ. Средняя цена = Σ цена × доля покупателей. Маржа первого заказа = средняя цена − возвраты − комиссия − затраты на заказ; прибыль с первого заказа (прямая UE) = она − CAC. Оплата продавцов — в затратах на заказ, а не в CAC. Возврат возвращает цену, но не затраты.',
  zh: '均按每位客户（即每个首单）计算。平均价格 = Σ 价格 × 买家占比。首单毛利 = 平均价格 − 退款 − 手续费 − 单笔成本；首单利润（直接 UE）= 首单毛利 − CAC。销售人员薪酬计入单笔成本，不计入 CAC。退款只退价款，成本不退。',
  vi: 'Mọi số tính trên một khách, tức một đơn đầu tiên. Giá trung bình = Σ giá × tỷ lệ người mua. Lãi gộp đơn đầu = giá trung bình − hoàn tiền − phí thanh toán − chi phí của đơn; lãi đơn đầu (UE trực tiếp) = lãi gộp − CAC. Lương người bán nằm trong chi phí của đơn, không nằm trong CAC. Hoàn tiền chỉ trả lại giá, không trả lại chi phí.',
};
export const method2: Texts = {
  en: 'Repeat margin = Σ who buy × (price − cost). Referral margin = K × (margin of first and repeat orders) − rewards, where K = Σ invited × who of them buy: whoever is referred costs no advertising. One generation of referrals is counted. Profit on the whole customer (indirect UE) = direct UE + repeat margin + referral margin, as PLAN.UE has it.',
  ru: 'Маржа повторных = Σ доля купивших × (цена − затраты). Маржа рекомендаций = K × (маржа первого и повторных заказов) − вознаграждения, где K = Σ приглашённые × доля купивших: на приведённых реклама не тратится. Учитывается одно поколение. Прибыль с клиента за всё время (косвенная UE) = прямая UE + маржа повторных + маржа рекомендаций, как в PLAN.UE.',
  zh: '复购毛利 = Σ 购买比例 ×（价格 − 成本）。转介绍毛利 = K ×（首单与复购毛利）− 奖励，其中 K = Σ 邀请人数 × 购买比例；被介绍的客户无广告费。只计一代。客户全周期利润（间接 UE）= 直接 UE + 复购毛利 + 转介绍毛利，与 PLAN.UE 一致。',
  vi: 'Lãi gộp mua lại = Σ tỷ lệ mua × (giá − chi phí). Lãi gộp giới thiệu = K × (lãi gộp đơn đầu và mua lại) − phần thưởng, với K = Σ số người mời × tỷ lệ mua: khách được giới thiệu không tốn quảng cáo. Chỉ tính một thế hệ. Lãi cả vòng đời (UE gián tiếp) = UE trực tiếp + lãi gộp mua lại + lãi gộp giới thiệu, như PLAN.UE.',
};
export const method3: Texts = {
  en: 'LTV ÷ CAC is shown twice: on margin it decides (above 1 the customer pays), on revenue it only compares with others who count so. Break-even ROAS = average price ÷ LTV on margin.',
  ru: 'LTV ÷ CAC показано дважды: по марже — решающее (выше 1 клиент окупается), по выручке — лишь для сравнения с теми, кто считает так. ROAS безубыточности = средняя цена ÷ LTV по марже.',
  zh: 'LTV ÷ CAC 列示两种：按毛利的用于决策（大于 1 即盈利），按收入的仅供与同口径者比较。保本 ROAS = 平均价格 ÷ LTV（按毛利）。',
  vi: 'LTV ÷ CAC được nêu hai lần: theo lãi gộp để quyết định (trên 1 là có lãi), theo doanh thu chỉ để so với nơi cũng tính như vậy. ROAS hòa vốn = giá trung bình ÷ LTV theo lãi gộp.',
};
export const method4: Texts = {
  en: 'Growth: each cycle the newest customers bring K each, so that after n cycles there are start × (1 + K + … + Kⁿ). Delivery models use the margins above and their own cost of a lead.',
  ru: 'Рост: в каждом цикле новые клиенты приводят по K, поэтому через n циклов их старт × (1 + K + … + Kⁿ). Модели входа считаются с маржой выше и своей стоимостью лида.',
  zh: '增长：每轮最新客户各带来 K 位，n 轮后共 初始 ×（1 + K + … + Kⁿ）。引流模式采用上述毛利与各自的线索成本。',
  vi: 'Tăng trưởng: mỗi vòng, nhóm khách mới nhất mỗi người mang về K khách, nên sau n vòng có ban đầu × (1 + K + … + Kⁿ). Mô hình dùng thử dùng lãi gộp ở trên và chi phí lead riêng.',
};
